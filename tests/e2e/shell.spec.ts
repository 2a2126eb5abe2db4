import type { Locator, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Invoke } from '../../shared/ipc/api.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { waitUntilReady } from '../../tools/launcher/windowDriver.ts';
import { expect, test } from '../support/realWindow.ts';

interface Bridge {
  invoke: Invoke;
  onCommand: (callback: (command: string) => void) => void;
}

test('the page has the bridge and nothing of Node', async ({ open }) => {
  const { page } = await open();
  const found = await page.evaluate(() => ({
    bridge: [typeof Reflect.get(window, 'invoke'), typeof Reflect.get(window, 'onCommand')],
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    address: location.href,
  }));
  expect(found).toEqual({
    bridge: ['function', 'function'],
    node: [],
    address: 'app://bone-balance/index.html',
  });
});

test('the page reaches no address outside the program', async ({ open }) => {
  const { page } = await open();
  const outcome = await page.evaluate(async () => {
    const attempt = (address: string): Promise<string> =>
      fetch(address).then(
        (response) => String(response.status),
        () => 'refused',
      );
    return Promise.all([
      attempt('https://example.org/'),
      attempt('file:///etc/passwd'),
      attempt('app://bone-balance/..%2f..%2fpackage.json'),
      attempt('app://elsewhere/index.html'),
    ]);
  });
  expect(outcome).toEqual(['refused', 'refused', '404', 'refused']);
});

test('the page opens without an error or a breach of its policy', async ({ open }) => {
  const { page } = await open();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  await page.reload();
  await waitUntilReady(page);
  expect(complaints).toEqual([]);
  // What would break it is noticed by the same means.
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => complaints.join()).toContain('Content Security Policy');
});

test('even the session refuses what the policy of the page would not', async ({ open }) => {
  const { application } = await open();
  const outcome = await application.evaluate(async ({ session }) =>
    Promise.all(
      ['http://127.0.0.1:9/', 'https://example.org/'].map((address) =>
        session.defaultSession.fetch(address).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      ),
    ),
  );
  expect(outcome).toEqual([
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
  ]);
});

test('the page stays where it is and opens nothing else', async ({ open }) => {
  const { application, page } = await open();
  const opened = await page.evaluate(() => {
    location.href = 'https://example.org/';
    return window.open('https://example.org/') !== null;
  });
  expect(opened).toBe(false);
  await page.waitForTimeout(200);
  expect(page.url()).toBe('app://bone-balance/index.html');
  expect(application.windows()).toHaveLength(1);
});

test('calls that nobody knows and requests that make no sense are refused', async ({ open }) => {
  const { page } = await open();
  const answers = await page.evaluate(async () => {
    const invoke = (window as unknown as Bridge).invoke as unknown as (
      ...unchecked: unknown[]
    ) => Promise<unknown>;
    return Promise.all([
      invoke('toString'),
      invoke('library.open', { id: 'one' }),
      invoke('library.open', { id: 1, more: true }),
    ]);
  });
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
});

test('a saved scenario and the window survive a restart', async ({ open }) => {
  const first = await open();
  const saved = await first.page.evaluate(
    (scenario) => (window as unknown as Bridge).invoke('library.save', { name: 'Kept', scenario }),
    blankScenario,
  );
  expect(saved).toMatchObject({ ok: true, value: { name: 'Kept' } });
  await first.application.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 700 });
  });
  await first.application.close();
  const second = await open();
  const list = await second.page.evaluate(() =>
    (window as unknown as Bridge).invoke('library.list'),
  );
  expect(list).toMatchObject({ ok: true, value: [{ name: 'Kept' }] });
  const bounds = await second.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual({ x: 40, y: 50, width: 900, height: 700 });
});

test('the menu sends its commands to the page', async ({ open }) => {
  const { application, page } = await open();
  await page.evaluate(() => {
    (window as unknown as Bridge).onCommand((command) => {
      document.documentElement.setAttribute('data-command', command);
    });
  });
  await application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('shortcuts')?.click();
  });
  await expect(page.locator('html')).toHaveAttribute('data-command', 'shortcuts');
});

test('the menu opens every part of the window', async ({ open }) => {
  const { application, page } = await open();
  const choose = (command: string): Promise<void> =>
    application.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    }, command);
  const opened = [
    ['why', page.getByRole('region', { name: /^Why\?/ })],
    ['mechanism', page.getByRole('region', { name: /^Mechanism/ })],
    ['history', page.getByRole('region', { name: 'History' })],
  ] as const;
  for (const [command, part] of opened) {
    await choose(command);
    await expect(part, command).toBeVisible();
    await choose(command);
    await expect(part, command).toHaveCount(0);
  }
  for (const command of ['timeline-table', 'reference', 'sources', 'shortcuts', 'library']) {
    await choose(command);
    await expect(page.getByRole('dialog'), command).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog'), command).toHaveCount(0);
  }
  await choose('add-arm');
  await expect(page.getByRole('region', { name: 'Arms', exact: true })).toBeVisible();
});

test('single keys are turned off for good, and what they do stays in the menu', async ({
  open,
}) => {
  const first = await open();
  await first.page.keyboard.press('?');
  const box = first.page.getByRole('checkbox', { name: /^Single keys act/ });
  await box.uncheck();
  await first.page.keyboard.press('Escape');
  await first.page.keyboard.press('m');
  const picture = (page: Page): Locator => page.getByRole('region', { name: /^Mechanism/ });
  await expect(picture(first.page)).toHaveCount(0);
  await first.application.close();

  const { application, page } = await open();
  await page.keyboard.press('m');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('checkbox', { name: /^Single keys act/ })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(picture(page)).toHaveCount(0);
  await application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('mechanism')?.click();
  });
  await expect(picture(page)).toBeVisible();
});

test('a damaged database is put aside and the window opens all the same', async ({
  open,
  userData,
}) => {
  writeFileSync(join(userData, 'bone-balance.db'), 'no database '.repeat(100));
  const { page } = await open();
  const list = await page.evaluate(() => (window as unknown as Bridge).invoke('library.list'));
  expect(list).toEqual({ ok: true, value: [] });
  const header = readFileSync(join(userData, 'bone-balance.db')).subarray(0, 15).toString();
  expect(header).toBe('SQLite format 3');
});

test('a page that crashed is opened again', async ({ open }) => {
  const { application, page } = await open();
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-before', 'the crash');
  });
  const pageProcess = (): Promise<number | undefined> =>
    application.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.isCrashed() === true || contents?.isLoading() === true
        ? undefined
        : contents?.getOSProcessId();
    });
  const before = await pageProcess();
  await application.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(pageProcess).not.toBe(before);
  await expect.poll(pageProcess).toBeDefined();
  const attributes: unknown = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      `new Promise((resolve) => setTimeout(() => resolve({ ...document.documentElement.dataset }), 500))`,
    ),
  );
  expect(attributes).toHaveProperty('ready', 'true');
  expect(attributes).not.toHaveProperty('before');
});
