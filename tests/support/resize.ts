import type { ElectronApplication, Page } from '@playwright/test';

/** Gives the page itself this size, as a window or a zoom would; 640 × 400 is 1280 × 800 at 200 %. */
export async function resize(
  application: ElectronApplication,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  await application.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(320, 240);
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await page.waitForFunction(
    (size) => window.innerWidth === size.width && window.innerHeight === size.height,
    { width, height },
  );
}
