import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { classify } from '../../src/cli/classify.js';
import { UnisonoError } from '../../src/error.js';
import { freshFolders } from '../support/folder.js';
import { ear } from './ear.js';

interface Told {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly confidence: number;
  readonly telling: readonly string[];
  readonly needs: readonly string[];
}

describe('unisono classify', () => {
  const fresh = freshFolders();
  const run = async (content: string | Uint8Array, json = true) => {
    const file = join(fresh(), 'messages');
    writeFileSync(file, content);
    const heard = ear();
    const code = await classify(file, { json }, heard);
    const lines = heard
      .said()
      .split('\n')
      .filter((line) => line !== '');
    return { code, lines, rows: json ? lines.map((line) => JSON.parse(line) as Told) : [], err: heard.complained() };
  };

  it('reads CSV by the names of its columns, whatever stands between them', async () => {
    for (const [at, newline] of [
      [',', '\n'],
      [';', '\r\n'],
      ['\t', '\n'],
      ['|', '\r'],
    ] as const) {
      const { rows, code } = await run(
        ['kind', 'TEXT', 'id'].join(at) + newline + ['x', '"Hoe laat ""open""?"', 'a1'].join(at) + newline,
      );
      expect(code).to.equal(0);
      expect(rows).to.have.length(1);
      expect(rows[0]).to.include({ id: 'a1', language: 'nl', kind: 'question' });
    }
  });

  it('says so where it takes a table for plain lines', async () => {
    const table = await run('Nr;Wanneer;Wat zij zei\n1;10-03-2026;Hoe laat open?\n');
    expect(table.rows).to.have.length(2);
    expect(table.err).to.include('no column is called text, so each line was read as one message');
    expect((await run('Hello, is it safe?\nyes, no, maybe\n')).err).to.equal('');
  });

  it('reads JSON lines, also those of a list, and plain lines', async () => {
    const json = await run('[{"id": 7, "text": "thanks, great help"},\n{"id": "b", "text": "Schandalig slecht"}]\n');
    expect(json.rows.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['7', 'compliment'],
      ['b', 'complaint'],
    ]);
    const plain = await run('thanks, great help\n\nSchandalig slecht\r\n');
    expect(plain.rows.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['1', 'compliment'],
      ['3', 'complaint'],
    ]);
  });

  it('tells each row that it could not read, with its line, and reads the others', async () => {
    const csv = await run('id,text\n1,"a\nb"\n2,x,y\n3,\n4,dank\n5,"open');
    expect(csv.code).to.equal(1);
    expect(csv.rows.map(({ id }) => id)).to.deep.equal(['1', '4', '5']);
    expect(csv.err).to.match(/:4 .*3 columns.*2[^]*:5 .*no text[^]*stray quotes/);
    const json = await run('{"id":1,"text":"dank"}\n{"id":2\n[]\n{"id":3}\n');
    expect(json.rows.map(({ id }) => id)).to.deep.equal(['1']);
    expect(json.err).to.match(/:2 .*no JSON[^]*:4 .*no text/);
  });

  it('reads what old programs wrote', async () => {
    const dank = '\uFEFFid;text\r\n1;Schándalig slecht, de rekening van het café is weer niet juist\r\n';
    for (const bytes of [Buffer.from(dank), Buffer.from(dank, 'utf16le'), Buffer.from(dank.slice(1), 'latin1')]) {
      const { rows, code } = await run(bytes);
      expect(code).to.equal(0);
      expect(rows).to.have.length(1);
      expect(rows[0]).to.include({ id: '1', kind: 'complaint', language: 'nl' });
    }
    expect((await run(Buffer.from(dank.slice(1), 'latin1'))).err).to.include('Windows-1252');
  });

  it('throws at nothing that a file may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect([0, 1]).to.include((await run(bytes)).code);
      }),
    );
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\0', '\ud800', ',', '\n', '\r', '=1+1', '{', '['),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('id,text\n', '{"id":1}\n', ''), fc.array(cell), async (head, cells) => {
        for (const json of [true, false]) expect([0, 1]).to.include((await run(head + cells.join(','), json)).code);
      }),
      { numRuns: 50 },
    );
    expect((await run(`id,text\n1,${'wat slecht '.repeat(1_000_000)}\n`)).rows[0]).to.include({
      id: '1',
      language: 'nl',
    });
  });

  it('prints a table with a sum for people, in which no text moves the cursor', async () => {
    const { lines } = await run('dank voor de snelle hulp\u001b[2J\nEr komt rook uit het kastje\n', false);
    expect(lines.join('\n')).to.not.include('\u001b');
    expect(lines.join('\n')).to.match(/!! danger[^]*2 messages: [^]*1 danger/);
  });

  it('refuses a file that is not there', async () => {
    const refused = await classify('/nowhere/at/all', { json: true }, ear()).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(UnisonoError);
    expect((refused as UnisonoError).message).to.include('there is no file');
  });
});
