import { cursorTo, reading, untilMoved } from '../support/teacher.ts';
import { cell, dragBy, monthWidth, press, said, setNumber, timeline } from '../support/timeline.ts';
import { expect, test } from '../support/realWindow.ts';

const bmd = 'Bone density';

test('the timeline shares the time axis and the cursor of the plots, to the pixel', async ({
  open,
}) => {
  const { page } = await open();
  for (const month of [0, 37, 96]) {
    await cursorTo(page, month);
    const [above, below] = await page.evaluate(() =>
      ['.stack .content > .cursor', '.timeline .track .cursor'].map(
        (place) => document.querySelector(place)?.getBoundingClientRect().left ?? NaN,
      ),
    );
    expect(Math.abs((above ?? NaN) - (below ?? NaN))).toBeLessThan(0.51);
  }
  await cursorTo(page, 24);
  const first = await cell(page, /dose 1 of 6/).boundingBox();
  const cursor = await timeline(page).locator('.track .cursor').first().boundingBox();
  expect(Math.abs((first?.x ?? 0) + (first?.width ?? 0) / 2 - (cursor?.x ?? 0))).toBeLessThan(1.5);
});

test('a course dragged by pointer bends the curve while it is held, and is one step of undo', async ({
  open,
}) => {
  const { page } = await open();
  await cursorTo(page, 66);
  const before = await reading(page, bmd, 'Spine');
  const block = cell(page, /^Denosumab 60 mg every 6 months, from month 24 to month 60, 6 doses$/);
  await dragBy(page, block, 18 * (await monthWidth(page)));
  await untilMoved(page, bmd, 'Spine', before);
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await page.mouse.up();
  await expect(cell(page, /from month 42 to month 78/)).toBeVisible();
  await press(page, 'Control+z');
  await expect(block).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('Escape puts a dragged course back, and nothing is left to undo', async ({ open }) => {
  const { page } = await open();
  const block = cell(page, /^Denosumab 60 mg/);
  await dragBy(page, block, 60);
  await expect(cell(page, /from month 36/)).toBeVisible();
  await press(page, 'Escape');
  await page.mouse.up();
  await expect(cell(page, /from month 24 to month 60/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the end of a course is stretched by pointer, and a dose is dragged late', async ({
  open,
}) => {
  const { page } = await open();
  const month = await monthWidth(page);
  await dragBy(page, cell(page, /^Denosumab 60 mg/), -18 * month, 0.985);
  await page.mouse.up();
  await expect(cell(page, /to month 42, 3 doses/)).toBeVisible();
  await dragBy(page, cell(page, /dose 2 of 3/), 3 * month);
  await page.mouse.up();
  await expect(cell(page, 'Denosumab, dose 2 of 3, month 33, 13 weeks late')).toBeVisible();
  await press(page, 'Control+z', 'Control+z');
  await expect(cell(page, /to month 60, 6 doses$/)).toBeVisible();
});

test('a course is taken, moved, stretched and dropped by keys, as one step of undo', async ({
  open,
}) => {
  const { page } = await open();
  await cell(page, /^Denosumab 60 mg/).focus();
  await press(page, 'Enter');
  await expect(said(page)).toContainText('Enter leaves it there');
  await press(page, 'ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowRight');
  await expect(cell(page, /from month 30.2 to month 72.2, 7 doses/)).toBeFocused();
  await press(page, 'Enter', 'Control+z');
  await expect(cell(page, /from month 24 to month 60, 6 doses/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await cell(page, /^Denosumab 60 mg/).focus();
  await press(page, 'Enter', 'ArrowRight', 'Escape');
  await expect(cell(page, /from month 24 to month 60, 6 doses/)).toBeFocused();
});

test('doses are walked to, missed, made late and put back by keys', async ({ open }) => {
  const { page } = await open();
  await cell(page, /^Denosumab 60 mg/).focus();
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(cell(page, /dose 2 of 6, month 30$/)).toBeFocused();
  await press(page, 'm');
  await expect(cell(page, /dose 2 of 6, month 30, missed/)).toBeFocused();
  await press(page, 'm', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(cell(page, /dose 2 of 6, month 30.5, 2 weeks late/)).toBeFocused();
  await press(page, 'l');
  const late = page.getByRole('dialog').getByRole('textbox', { name: /Late by/ });
  await expect(late).toBeFocused();
  await late.fill('8');
  await late.press('Enter');
  await press(page, 'Escape');
  await expect(cell(page, /dose 2 of 6, month 31.8, 8 weeks late/)).toBeFocused();
});

test('an impossible schedule is refused at the gesture, with a sentence', async ({ open }) => {
  const { page } = await open();
  await cell(page, /^Denosumab 60 mg/).focus();
  await press(page, 'Enter', ...Array<string>(8).fill('ArrowRight'));
  await expect(said(page)).toHaveText(/would go on to month .* after the 96 months shown/);
  await expect(cell(page, /from month 66 to the end/)).toBeVisible();
  await press(page, 'Escape', 'd');
  await expect(cell(page, /from month 60 to the end/)).toBeVisible();
  await cell(page, /from month 60 to the end/).focus();
  await press(page, 'Enter', 'ArrowLeft');
  await expect(said(page)).toHaveText(/already being given then: start it on or after month 60/);
  await press(page, 'Escape', 'ArrowRight', 'l');
  await setNumber(page, /Amount/, '-5');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/0 to 240 mg|negative/);
});

test('stop, switch, pause, split, larger first dose and copy are buttons beside the course', async ({
  open,
}) => {
  const { page } = await open();
  const course = cell(page, /^Denosumab 60 mg every 6 months, from month 24/);
  const deed = async (name: RegExp): Promise<void> => {
    await course.click();
    await page.getByRole('dialog').getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await cursorTo(page, 40);
  await deed(/^Stop at month 40/);
  await expect(cell(page, /from month 24 to month 42, 3 doses/)).toBeVisible();
  await press(page, 'Control+z');

  await course.click();
  await page.getByRole('combobox', { name: /switch to/ }).selectOption('zoledronate');
  await page.getByRole('button', { name: /^Switch at month 40/ }).click();
  await expect(cell(page, /^Zoledronate 5 mg every year, from month 40/)).toBeVisible();
  await expect(cell(page, /from month 24 to month 42, 3 doses/)).toBeVisible();
  await press(page, 'Control+z');

  await deed(/^Pause at month 40/);
  await expect(
    cell(page, /^Denosumab 60 mg every 6 months, from month 48 to month 60/),
  ).toBeVisible();
  await press(page, 'Control+z');
  await deed(/^Split at month 40/);
  await expect(
    cell(page, /^Denosumab 60 mg every 6 months, from month 42 to month 60/),
  ).toBeVisible();
  await press(page, 'Control+z');
  await deed(/^Begin with a dose of/);
  await expect(cell(page, /dose 1 of 6, month 24, 120 mg/)).toBeVisible();
  await press(page, 'Control+z');
  await deed(/^Copy after it/);
  await expect(cell(page, /^Denosumab 60 mg every 6 months, from month 60/)).toBeVisible();
  await press(page, 'Control+z');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('a right click opens the same, and the focus stays on the timeline when all is removed', async ({
  open,
}) => {
  const { page } = await open();
  await cell(page, /dose 2 of 6/).click({ button: 'right' });
  await expect(page.getByRole('dialog', { name: 'Denosumab, dose 2 of 6' })).toBeVisible();
  await press(page, 'Escape');
  await expect(cell(page, /dose 2 of 6/)).toBeFocused();
  await press(page, 'Home', 'Delete');
  await expect(page.getByRole('combobox', { name: /put on the timeline/ })).toBeFocused();
  await expect(timeline(page)).toContainText('Nothing is given or changed');
});

test('a dose made late takes the later ones along, if that is wanted', async ({ open }) => {
  const { page } = await open();
  await cell(page, /dose 3 of 6/).click();
  await setNumber(page, /Late by/, '4');
  await page.getByRole('button', { name: 'Let the later doses wait as well' }).click();
  await expect(
    cell(page, /^Denosumab 60 mg every 6 months, from month 36.9 to month 60.9/),
  ).toBeVisible();
  await expect(cell(page, /from month 24 to month 36, 2 doses/)).toBeVisible();
});

test('the table holds the same, and what is set there stands on the lanes', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('button', { name: 'In numbers' }).click();
  const table = page.getByRole('dialog');
  const box = table.getByRole('textbox', { name: /^Denosumab: Last dose/ });
  await box.fill('42');
  await box.press('Enter');
  await table.getByRole('button', { name: 'Denosumab: single doses' }).click();
  await table.getByRole('checkbox', { name: 'Denosumab, dose 2 of 4: Missed' }).check();
  await press(page, 'Escape');
  await expect(cell(page, /from month 24 to month 48, 4 doses, dose 2: missed/)).toBeVisible();
  await expect(cell(page, /dose 2 of 4, month 30, missed/)).toBeVisible();
});

test('a regulator comes and goes over weeks', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+n');
  await page.getByRole('combobox', { name: /put on the timeline/ }).selectOption('glucocorticoid');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await press(page, ' ');
  await setNumber(page, /Value/, '15');
  await setNumber(page, /To month/, '6');
  await setNumber(page, /Goes back over/, '26');
  await press(page, 'Escape');
  await expect(
    cell(page, /^Glucocorticoid excess.* 15 mg\/d, from month 0 to month 12, goes over 26 weeks$/),
  ).toBeVisible();
  const tapered = await reading(page, bmd, 'Spine');
  await cursorTo(page, 12);
  await untilMoved(page, bmd, 'Spine', tapered);
});

test('a condition has a lane, and what it moves goes with it', async ({ open }) => {
  const { page } = await open();
  await page.keyboard.press('Control+n');
  await page
    .getByRole('combobox', { name: /put on the timeline/ })
    .selectOption({ label: 'Immobilisation' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(cell(page, 'Immobilisation, severity 1, from month 0 to the end')).toBeFocused();
  await press(page, ' ');
  await setNumber(page, /Length/, '17');
  await press(page, 'Escape', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(cell(page, 'Immobilisation, severity 1, from month 2 to month 5.9')).toBeFocused();
  await expect(page.getByRole('gridcell')).toHaveCount(1);
  await press(page, ' ');
  await page.getByRole('button', { name: 'Take apart into its regulators' }).click();
  await expect(cell(page, 'Mechanical load 0.15, from month 2 to month 5.9')).toBeVisible();
  await press(page, 'Control+z');
  await cell(page, /^Immobilisation/).focus();
  await press(page, 'Delete');
  await expect(page.getByRole('gridcell')).toHaveCount(0);
});

test('drugs that no trial gave together are allowed, and marked in words', async ({ open }) => {
  const { page } = await open();
  await cursorTo(page, 36);
  const choice = page.getByRole('combobox', { name: /put on the timeline/ });
  await choice.selectOption('teriparatide');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(timeline(page)).not.toContainText('No trial data');
  await choice.selectOption('romosozumab');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(timeline(page)).toContainText(/No trial data.*Denosumab together with romosozumab/);
  await expect(cell(page, /^Romosozumab.*no trial data$/)).toBeVisible();
});

test('the daily pattern of PTH is drawn between pulse and infusion, and turns the bone', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('Control+n');
  await page.getByRole('combobox', { name: /put on the timeline/ }).selectOption('teriparatide');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await cursorTo(page, 18);
  const pulse = await reading(page, bmd, 'Total hip');
  const button = page.getByRole('button', { name: /^Daily pattern of PTH/ });
  await expect(button).toHaveAccessibleName('Daily pattern of PTH: pulse');
  await button.press('Enter');
  const pen = page.getByRole('slider', { name: 'Daily pattern of PTH, hours' });
  await expect(pen).toBeFocused();
  await dragBy(page, pen, 200, 0.04);
  const during = await untilMoved(page, bmd, 'Total hip', pulse);
  expect(during).toBeLessThan(pulse);
  await page.mouse.up();
  await press(page, 'End');
  await expect(pen).toHaveAttribute('aria-valuetext', /^Infusion/);
  await page.getByRole('button', { name: 'Injection' }).click();
  await expect(pen).toHaveAttribute('aria-valuetext', /^Pulse: 1 hour/);
  await press(page, 'Escape');
  await expect.poll(() => reading(page, bmd, 'Total hip')).toBe(pulse);
});
