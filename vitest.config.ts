import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config = defineConfig({
  resolve: {
    alias: [
      { find: /^labwire\/xena$/, replacement: at("generated/xena/index.ts") },
      { find: /^labwire\/xena\/commands$/, replacement: at("generated/xena/commands/index.ts") },
      { find: /^labwire\/xena\/codec$/, replacement: at("generated/xena/codec.ts") },
      { find: /^labwire\/xena\/emulator$/, replacement: at("emulator/xena/index.ts") },
      { find: /^labwire\/xena\/prometheus$/, replacement: at("adapters/xena/prometheus/index.ts") },
      { find: /^labwire\/xena\/opentelemetry$/, replacement: at("adapters/xena/opentelemetry/index.ts") },
      { find: /^labwire\/generator$/, replacement: at("generator/index.ts") },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000 },
});

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default config;
