#!/usr/bin/env node
import v8 = require('node:v8');

// The pool of threads that syncs files is sized before anything uses it; inside an ES module that would be too late.
process.env['UV_THREADPOOL_SIZE'] ??= '32';
// A commit with a dozen drafts is large and short-lived. Left alone, the heap grows to several times what lives in it
// before it is swept: with sixteen commands at once the process took 267 MiB, and takes about 160 MiB this way.
v8.setFlagsFromString('--heap-growing-percent=20');
void import('./main.js').then(({ main }) => main(process.argv));
