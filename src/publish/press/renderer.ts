// The entry that Astro compiles: all of the site's templates behind one function.
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });
