import { cursorTo, extremes, reading, readingAt, untilMoved } from '../support/teacher.ts';
import { expect, test } from '../support/realWindow.ts';

const bmd = 'Bone density';
const markers = 'Turnover markers';

test('the opening scenario runs: denosumab stops and CTX rises above its start', async ({
  open,
}) => {
  const { page } = await open();
  expect(await readingAt(page, 48, markers, 'CTX')).toBeLessThan(50);
  const { lowest, highest } = await extremes(page, markers, 's-CTX');
  expect(lowest).toBeLessThan(25);
  expect(highest).toBeGreaterThan(120);
  // Published: most of the gain is lost within a year of the missed dose, back to near the start.
  const gained = await readingAt(page, 58, bmd, 'Spine');
  const after = await readingAt(page, 72, bmd, 'Spine');
  expect(gained).toBeGreaterThan(5);
  expect(gained - after).toBeGreaterThan(0.6 * gained);
  expect(Math.abs(after)).toBeLessThan(3);
});

test('moving a slider by pointer bends the curves while it moves', async ({ open }) => {
  const { page } = await open();
  await cursorTo(page, 96);
  const before = await reading(page, bmd, 'Spine');
  const track = await page.getByRole('slider', { name: 'Oestradiol' }).boundingBox();
  if (!track) throw new Error('the slider is not on screen');
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width * 0.2, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.8, y, { steps: 8 });
  // Still held: the curve has moved already, and undo knows nothing yet.
  const during = await untilMoved(page, bmd, 'Spine', before);
  expect(during).toBeGreaterThan(before);
  await page.mouse.up();
  await expect(page.getByRole('heading', { name: 'Changed (2)' })).toBeVisible();
});

test('one gesture is one step of undo, and redo brings it back', async ({ open }) => {
  const { page } = await open();
  await cursorTo(page, 96);
  const before = await reading(page, bmd, 'Spine');
  await page.getByRole('slider', { name: 'Oestradiol' }).focus();
  await page.keyboard.press('End');
  const after = await untilMoved(page, bmd, 'Spine', before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => reading(page, bmd, 'Spine')).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => reading(page, bmd, 'Spine')).toBe(after);
});

test('a number can be typed, and one out of range is refused with its range', async ({ open }) => {
  const { page } = await open();
  const box = page.getByRole('textbox', { name: 'Oestradiol' });
  await box.fill('0.8');
  await box.press('Enter');
  await expect(page.getByRole('heading', { name: 'Changed (2)' })).toBeVisible();
  await box.fill('7');
  await box.press('Enter');
  await expect(page.getByText(/0 to 1\.2/).first()).toBeVisible();
});

test('a new user gives denosumab, stops it and reads CTX and the spine, by keyboard alone', async ({
  open,
}) => {
  const { page } = await open();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('article', { name: 'Denosumab' })).toHaveCount(0);
  await cursorTo(page, 0);
  await page.getByRole('button', { name: 'Give a drug…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Give Denosumab' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Denosumab' })).toBeVisible();
  const stop = page.getByRole('slider', { name: /Denosumab: Last dose/ });
  await stop.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText(/[12] doses?/).first()).toBeVisible();
  const { lowest, highest } = await extremes(page, markers, 's-CTX');
  expect(lowest).toBeLessThan(30);
  expect(highest).toBeGreaterThan(105);
  expect(await readingAt(page, 6, bmd, 'Spine')).toBeGreaterThan(1);
});

test('the balance says in words which way it tips, against either baseline', async ({ open }) => {
  const { page } = await open();
  await cursorTo(page, 30);
  const balance = page.getByRole('region', { name: /^Balance/ });
  await expect(balance.getByRole('meter')).toHaveAttribute('aria-valuetext', /less resorption/);
  await balance.getByRole('radio', { name: 'Healthy at 30' }).press('Space');
  await expect(balance).toContainText(/healthy/i);
});
