#!/usr/bin/env node
// The pool of threads that syncs files is sized before anything uses it; inside an ES module that would be too late.
process.env['UV_THREADPOOL_SIZE'] ??= '32';
void import('./main.js').then(({ main }) => main(process.argv));
