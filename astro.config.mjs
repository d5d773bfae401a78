// The plates: Astro compiles src/pages once into a renderer, and the press prints pages with it.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { outlines } from './src/dev/outlines.mjs';
import { writing } from './src/dev/writing.mjs';

const outDir = process.env.MILEPOST_PLATES ?? './.milepost/plates/now';

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
    'astro:build:done': async () => {
      await build(trades);
      for (const [address, code] of programs) place(join(outDir, 'client', address), code);
    },
  },
};

/** What the crew does, each trade in one module. Sätteri brings a part that is no JavaScript. */
const trades = {
  input: { load: pathTo('./src/load/load-trade.ts'), press: pathTo('./src/publish/press/press-trade.ts') },
  platform: 'node',
  external: ['satteri'],
  output: { dir: `${outDir}/trades`, entryFileNames: '[name].mjs' },
  logLevel: 'silent',
};

/** What readers' browsers run, by address. */
const programs = new Map();

/**
 * `import address from './x.ts?program'`: the program with all that it imports, as modules that are named by what they
 * hold. Astro would put them into pages, and knows no workers.
 */
const readerPrograms = {
  name: 'milepost-reader-programs',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(asProgram)) return undefined;
    const found = await this.resolve(source.slice(0, -asProgram.length), importer);
    return found && `${found.id}${asProgram}`;
  },
  async load(id) {
    if (!id.endsWith(asProgram)) return undefined;
    const { output } = await build({
      input: id.slice(0, -asProgram.length),
      platform: 'browser',
      write: false,
      output: { minify: true, entryFileNames: '[name].[hash].mjs', chunkFileNames: '[name].[hash].mjs' },
      logLevel: 'silent',
    });
    for (const { fileName, code } of output) programs.set(`/assets/${fileName}`, code);
    return `export default ${JSON.stringify(`/assets/${output[0].fileName}`)};`;
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const code = programs.get(request.url ?? '');
      if (code === undefined) return next();
      response.setHeader('content-type', 'text/javascript').end(code);
    });
  },
};

const asProgram = '?program';

function place(file, code) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

function pathTo(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/**
 * Astro would copy a picture as it is, with the place where it was taken. What the operator's own pages show has to come
 * through the one door for pictures, which is open to posts alone.
 */
const noPictures = {
  name: 'milepost-no-pictures',
  enforce: 'pre',
  resolveId(source, importer) {
    if (
      importer?.includes('/content/pages/') &&
      /\.(jpe?g|png|gif|webp|avif|heic|heif|tiff?|bmp)$/i.test(source.replace(/[?#].*$/, ''))
    )
      throw new Error(
        `${importer.replace(/^.*(?=content\/pages\/)/, '').replace(/[?#].*$/, '')} shows the picture ${source}. Pages of your own cannot show pictures yet, because what a camera wrote into them would be published: show it in a post.`,
      );
  },
};

/**
 * The stylesheet names the letters from where it stands, since nobody knows yet below which path the site will be. Both
 * are in the same folder.
 */
function besideStyles(file, { hostType }) {
  return hostType === 'css' ? `./${file.slice(file.lastIndexOf('/') + 1)}` : undefined;
}

export default defineConfig({
  vite: { plugins: [noPictures, readerPrograms, outlines], experimental: { renderBuiltUrl: besideStyles } },
  output: 'server',
  adapter: press,
  integrations: [mdx(), writing(pathTo('.'))],
  outDir,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
  trailingSlash: 'always',
});
