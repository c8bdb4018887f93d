import { resolve } from 'node:path';

/** Where the site is made from and to. Tests set these, so that they can build other content beside the real one. */
export const folders = {
  content: resolve(process.env.CONTENT ?? 'content'),
  out: resolve(process.env.OUT ?? 'dist'),
  /** Served as it is. Pictures, fonts and other editions are made into it before the site is built. */
  public: resolve(process.env.PUBLIC ?? 'public'),
};
/** The path below which the site stands: `/`, or `/on-your-side/`. */
export const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
