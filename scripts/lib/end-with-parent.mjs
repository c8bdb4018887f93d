// Loaded by programs of Node that a build starts: they end when the build is gone, so that none of them writes on into a
// folder that the next build makes.
import { isMainThread } from 'node:worker_threads';

const parent = process.ppid;
if (isMainThread) setInterval(() => { if (process.ppid !== parent) process.exit(1); }, 200).unref();
