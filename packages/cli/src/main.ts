#!/usr/bin/env node
import { nodeEnvironment } from './node-environment.js';
import { run } from './run.js';

// Whoever reads may stop reading, as `head` does: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), nodeEnvironment());
