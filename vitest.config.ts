import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC', NO_COLOR: '1' },
    coverage: {
      provider: 'v8',
      include: ['src/quantities/**', 'src/engine/**', 'src/analysis/**', 'src/seal/**'],
      reporter: ['text'],
      thresholds: { 100: true },
    },
  },
});
