import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/buildFirst.ts',
  outputDir: 'artifacts/e2e',
  // Two windows at once would only measure each other.
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
});
