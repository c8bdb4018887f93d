// Astro alone: a collection of Markdown in a layout, without styles, pictures or search.
import { defineConfig } from 'astro/config';

export default defineConfig({});
