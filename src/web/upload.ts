import busboy from 'busboy';
import type { Request } from 'express';
import { Readable, Transform } from 'node:stream';
import { Problem } from './problem.js';

/** The most that a file may hold. */
const fileLimitBytes = 50_000_000;
const pasteLimitBytes = 5_000_000;
/** A form says of each column what it holds; wider exports are read by what is recognised. */
const mostFields = 300;

/** A file as it comes in, with what else stood in its form. */
export interface Upload {
  readonly bytes: Readable;
  readonly fields: Readonly<Record<string, string>>;
}

/** A file that is sent as it is, or by a form: as its part `file`, or pasted in its field `paste`. The fields of the form must
 *  stand before the file, and may hold 5 million characters together. The file is read as it comes and never held as a whole.
 *  @throws Problem MEDIA_TYPE, BODY_ENCODING, FILE_TOO_LARGE; reading its bytes throws FILE_TOO_LARGE */
export function uploadIn(request: Request): Promise<Upload> {
  const type = (request.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (['text/csv', 'text/plain', 'application/x-ndjson', 'application/jsonl'].includes(type))
    return Promise.resolve({ bytes: bounded(request), fields: {} });
  if (type !== 'multipart/form-data') throw new Problem('MEDIA_TYPE');
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let held = 0;
    let found = false;
    const form = parserFor(request);
    form.on('field', (name, value, { valueTruncated }) => {
      held += value.length;
      fields[name] = value;
      if (!valueTruncated && held <= pasteLimitBytes) return;
      // The rest is let go by: half of what was pasted is worse than none, and many large fields would fill the memory.
      request.unpipe(form).resume();
      reject(new Problem('FILE_TOO_LARGE'));
    });
    form.on('file', (_name, stream, { filename }) => {
      // A form without a file has an empty part in its place.
      if (filename === undefined || found) return void stream.resume();
      found = true;
      resolve({ bytes: bounded(stream), fields });
    });
    form.on('error', () => reject(new Problem('BODY_ENCODING')));
    form.on('close', () => {
      if (!found) resolve({ bytes: Readable.from([Buffer.from(fields['paste'] ?? '')]), fields });
    });
    // A stream that breaks off does not tell the one that it flows into, and whoever reads the file would wait for ever.
    request.on('error', (error) => form.destroy(error));
    request.pipe(form);
  });
}

function parserFor(request: Request): busboy.Busboy {
  try {
    const limits = {
      files: 2,
      fields: mostFields,
      fieldSize: pasteLimitBytes,
      fileSize: fileLimitBytes + 1,
      parts: mostFields + 2,
    };
    return busboy({ headers: request.headers, limits });
  } catch {
    throw new Problem('MEDIA_TYPE');
  }
}

function bounded(from: Readable): Readable {
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > fileLimitBytes) done(new Problem('FILE_TOO_LARGE'));
      else done(null, chunk);
    },
  });
  from.on('error', (error) => counting.destroy(error));
  return from.pipe(counting);
}
