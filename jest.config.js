export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": ["babel-jest", { configFile: false, babelrc: false, presets: ["@babel/preset-typescript"] }] },
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  maxWorkers: 2,
  // Jest keeps the modules of every test file it has run; a worker is started anew before that fills its memory and slows it.
  workerIdleMemoryLimit: "1GB",
  // Milliseconds; the command-line tests start a process each, which takes long on a busy machine.
  testTimeout: 20_000,
  globalSetup: "<rootDir>/__tests__/support/built.js",
  setupFiles: ["<rootDir>/__tests__/support/seed.js"],
  reporters: ["default", "<rootDir>/__tests__/support/tally-reporter.js"],
  coverageProvider: "babel",
  // The script of the page runs in a browser, where the browser tests drive it.
  collectCoverageFrom: ["lib/**/*.ts", "!lib/page/**"],
  coverageReporters: ["text-summary", "lcovonly"],
  coverageThreshold: { global: { lines: 95 } },
};
