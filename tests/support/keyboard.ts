import { expect, type Locator, type Page } from '@playwright/test';

/** A teacher who has no mouse; counts what is pressed. */
export class Keyboard {
  readonly #page: Page;
  /** Keys pressed so far. */
  presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.presses += 1;
    }
  }

  async times(count: number, key: string): Promise<void> {
    await this.press(...Array<string>(count).fill(key));
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.presses += text.length;
  }

  /** Presses Tab until a thing has the focus. */
  async tabTo(thing: Locator, most = 40): Promise<void> {
    for (let tabs = 0; tabs < most; tabs += 1) {
      if (await thing.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    await expect(thing).toBeFocused();
  }

  /** Sets a number box that Tab leads to. */
  async set(box: Locator, value: string): Promise<void> {
    await this.tabTo(box);
    await this.press('Control+a');
    await this.type(value);
    await this.press('Enter');
  }

  /** Puts a drug or a change on the timeline, where the time cursor stands. */
  async add(words: string): Promise<void> {
    const choice = this.#page.getByRole('combobox', { name: /put on the timeline/ });
    for (let parts = 0; parts < 4; parts += 1) {
      if (await choice.evaluate((element) => element === document.activeElement)) break;
      await this.press('Shift+F6');
    }
    await expect(choice).toBeFocused();
    await this.type(words);
    await this.press('Tab', 'Enter');
    const block = this.#page.getByRole('gridcell', { name: new RegExp(`^${words}.*from month`) });
    await expect(block.last()).toBeFocused();
  }

  /** Finds a control by a word. */
  async find(words: string): Promise<void> {
    await this.press('Control+k', 'Control+a');
    await this.type(words);
  }

  /** Sets numbers in the panel of what has the focus, and closes it. */
  async setNumbers(numbers: Readonly<Record<string, string>>): Promise<void> {
    await this.press(' ');
    const panel = this.#page.getByRole('dialog');
    for (const [name, value] of Object.entries(numbers))
      await this.set(panel.getByRole('textbox', { name: new RegExp(name) }), value);
    await this.press('Escape');
    await expect(panel).toHaveCount(0);
  }
}

/** Two keys a second for a minute. */
export const keysOfAMinute = 120;
