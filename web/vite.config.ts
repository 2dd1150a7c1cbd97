import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // Not for development either where NODE_ENV says test: what tests built is what `npm start` then serves.
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  build: {
    outDir: "dist",
    rolldownOptions: {
      input: ["index.html", "embed.html", "src/worker/service-worker.ts"].map((name) =>
        fileURLToPath(new URL(name, import.meta.url)),
      ),
      output: {
        // A browser finds a new service worker where the old one was, and its scope is the folder it stands in.
        entryFileNames: ({ name }) => (name === "service-worker" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
    emptyOutDir: true,
    target: "es2023",
    // The policy allows no data: fonts and no inline script, so every asset stays a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // moment's part of the timeline is one chunk of 400 kB (115 kB gzipped), fetched only where it is shown.
    chunkSizeWarningLimit: 600,
    reportCompressedSize: false,
  },
})
