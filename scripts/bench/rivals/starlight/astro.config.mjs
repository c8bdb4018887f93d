// Starlight as its guide begins: its own theme and search, and a sidebar made from the folders.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'On Your Side' })] });
