// The plates: Astro compiles src/pages once into a renderer, and the press prints pages with it.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { writing } from './src/dev/writing.mjs';

/** Ten lines of adapter: the renderer is an entry that creates the app, and nothing else. */
const press = {
  name: 'milepost-press',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'milepost-press',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/publish/press/renderer.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

export default defineConfig({
  output: 'server',
  adapter: press,
  integrations: [mdx(), writing(fileURLToPath(new URL('.', import.meta.url)))],
  outDir: process.env.MILEPOST_PLATES ?? './.milepost/plates/now',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
  trailingSlash: 'always',
});
