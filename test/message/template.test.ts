import { expect } from 'chai';
import { UnisonoError } from '../../src/error.js';
import { templateSet, type TemplateData } from '../../src/message/template.js';
import { deepestNesting, longestTemplateBytes } from '../../src/message/grammar.js';

const compile = (sources: Record<string, string>, path = 'en/memo/x') => templateSet(sources).get(path)!;
const one = (source: string) => compile({ 'en/memo/x': source });

function fault(act: () => unknown): { line: number; column: number; path: string; message: string } {
  try {
    act();
  } catch (error) {
    expect(error).to.be.instanceOf(UnisonoError);
    const { code, message, detail } = error as UnisonoError;
    expect(code).to.equal('TEMPLATE_INVALID');
    return { message, ...(detail as { line: number; column: number; path: string }) };
  }
  throw new Error('accepted');
}

const missing = (source: string, data: TemplateData) =>
  one(source)
    .missing(data)
    .map(({ name }) => name);

describe('the names that a template needs', () => {
  it('are those that it prints, each once, with their places', () => {
    const template = one('Dear all,\nabout {{topic}} and {{ cause }}, {{topic}}.');
    expect(template.missing({})).to.deep.equal([
      { name: 'topic', path: 'en/memo/x', line: 2, column: 7 },
      { name: 'cause', path: 'en/memo/x', line: 2, column: 21 },
    ]);
  });

  it('are those of the branch that is taken', () => {
    const source = '{{#if a}}{{b}}{{else}}{{c}}{{/if}}{{#unless a}}{{d}}{{/unless}}';
    expect(missing(source, {})).to.deep.equal(['c', 'd']);
    expect(missing(source, { a: 'x' })).to.deep.equal(['b']);
    expect(missing(source, { a: '' })).to.deep.equal(['c', 'd']);
    expect(missing(source, { a: [] })).to.deep.equal(['c', 'd']);
    expect(one(source).names.map(({ name }) => name)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('are those of its partials, named with the partial', () => {
    const template = compile({ 'en/memo/x': 'A\n{{> footer}}', 'en/partials/footer': '--\n{{signatory}}' });
    expect(template.missing({})).to.deep.equal([{ name: 'signatory', path: 'en/partials/footer', line: 2, column: 1 }]);
  });

  it('are not those that every template may read', () => {
    expect(missing('{{#each unknowns}}{{this}}{{/each}}{{recipient.name}}', { unknowns: ['x'] })).to.deep.equal([]);
  });

  it('are not found among the inherited names of objects', () => {
    expect(missing('{{constructor}}', {})).to.deep.equal(['constructor']);
    expect(missing('{{#if valueof}}x{{/if}}{{hasownproperty}}', {})).to.deep.equal(['hasownproperty']);
  });
});

describe('a rendered template', () => {
  it('prints names, branches and lists, and escapes nothing: it is no page', () => {
    const text = one('{{#if a}}{{a}}{{else}}none{{/if}}: {{#each unknowns}}[{{this}}]{{/each}}').render({
      a: '<b> & "c"',
      unknowns: ['x', 'y'],
    });
    expect(text).to.equal('<b> & "c": [x][y]');
  });

  it("keeps the token for a recipient's name", () => {
    expect(one('Dear {{recipient.name}},').render({})).to.equal('Dear {{recipient.name}},');
  });

  it('has no empty lines where a block printed nothing', () => {
    expect(one('A\n\n{{#if x}}\nB\n{{/if}}\n\n\nC  \n').render({})).to.equal('A\n\nC');
  });

  it('does not share partials with another playbook', () => {
    const a = compile({ 'en/memo/x': '{{> p}}', 'en/partials/p': 'A' });
    const b = compile({ 'en/memo/x': '{{> p}}', 'en/partials/p': 'B' });
    expect([a.render({}), b.render({}), a.render({})]).to.deep.equal(['A', 'B', 'A']);
  });

  it('has a hash that any of its partials changes, and nothing else', () => {
    const hash = (change: object) =>
      compile({
        'en/memo/x': '{{> p}}',
        'en/partials/p': '{{> q}}',
        'en/partials/q': 'Q',
        'en/partials/r': 'R',
        ...change,
      }).hash;
    expect(hash({ 'en/partials/q': 'Q!' })).to.not.equal(hash({}));
    expect(hash({ 'en/memo/x': '{{> p}} ' })).to.not.equal(hash({}));
    expect(hash({ 'en/partials/r': 'R!' })).to.equal(hash({}));
  });
});

describe('a template may not', () => {
  const forbidden: [what: string, source: string, line: number, column: number, why: RegExp][] = [
    ['use with', 'A\n {{#with a}}x{{/with}}', 2, 2, /no block/],
    ['use a helper of Handlebars', '{{#log a}}x{{/log}}', 1, 1, /no block/],
    ['use a block of its own making', '{{#loop a}}x{{/loop}}', 1, 1, /no block/],
    ['give parameters to a name', 'x {{lookup a b}}', 1, 3, /takes no parameters/],
    ['give named parameters to a name', '{{a b=1}}', 1, 1, /takes no parameters/],
    ['print without escaping by three braces and a path', '{{{a.b}}}', 1, 4, /no name of a fact/],
    ['read a path', '{{a.b}}', 1, 3, /no name of a fact/],
    ['read upwards', '{{../a}}', 1, 3, /no name of a fact/],
    ['read private data', '{{@root}}', 1, 3, /no name of a fact/],
    ['read a prototype', '{{__proto__}}', 1, 3, /no name of a fact/],
    ['read an index', '{{#each unknowns}}{{@index}}{{/each}}', 1, 21, /no name of a fact/],
    ['print a literal', '{{"a"}}', 1, 3, /no name of a fact/],
    ['use capitals', '{{Topic}}', 1, 3, /no name of a fact/],
    ['go over anything but what is not known', '{{#each topics}}x{{/each}}', 1, 1, /each can go over/],
    ['name block parameters', '{{#each unknowns as |x|}}y{{/each}}', 1, 1, /block parameters/],
    ['ask for two names in an if', '{{#if a b}}x{{/if}}', 1, 1, /takes one name/],
    ['ask a helper in an if', '{{#if (eq a b)}}x{{/if}}', 1, 7, /no name of a fact/],
    ['give parameters to a partial', '{{> p a=1}}', 1, 1, /takes no parameters/],
    ['give a context to a partial', '{{> p a}}', 1, 1, /takes no parameters/],
    ['choose a partial by a name', '{{> (lookup a)}}', 1, 1, /plain word/],
    ['define a partial inline', '{{#*inline "p"}}x{{/inline}}', 1, 1, /may not be used/],
    ['use a partial with a block', '{{#> p}}x{{/p}}', 1, 1, /may not be used/],
    ['use a partial that is not there', 'A\n{{> nowhere}}', 2, 1, /no partial "nowhere"/],
    ['decorate', '{{* a}}', 1, 1, /may not be used/],
    ['hide a forbidden block in an else', '{{#if a}}x{{else}}\n{{#with b}}y{{/with}}{{/if}}', 2, 1, /no block/],
    ['hide a forbidden block in an else if', '{{#if a}}x{{else with b}}y{{/if}}', 1, 11, /no block/],
  ];

  for (const [what, source, line, column, why] of forbidden) {
    it(what, () => {
      const { message, ...place } = fault(() => one(source));
      expect(message).to.match(why);
      expect(place).to.deep.equal({ path: 'en/memo/x', line, column });
    });
  }

  it('be broken: the line is told', () => {
    expect(fault(() => one('A\nB\n{{#if a}}x'))).to.include({ line: 3 });
    expect(fault(() => one('A\n{{a'))).to.include({ line: 2 });
    expect(fault(() => one('{{#if a}}x{{/unless}}'))).to.include({ line: 1 });
  });

  it('use itself, or go round in a circle', () => {
    expect(fault(() => compile({ 'en/memo/x': '{{> p}}', 'en/partials/p': 'x\n{{> p}}' }))).to.deep.include({
      path: 'en/partials/p',
      line: 2,
      column: 1,
    });
    const circle = fault(() =>
      compile({
        'en/memo/x': '{{> p}}',
        'en/partials/p': '{{> q}}',
        'en/partials/q': '{{> r}}',
        'en/partials/r': '{{> p}}',
      }),
    );
    expect(circle.message).to.contain('en/partials/p → en/partials/q → en/partials/r → en/partials/p');
    expect(circle.path).to.equal('en/partials/r');
  });

  it('but may use one partial in two places', () => {
    expect(
      compile({ 'en/memo/x': '{{> p}}{{> q}}', 'en/partials/p': '{{> q}}', 'en/partials/q': 'Q' }).render({}),
    ).to.equal('QQ');
  });

  it('multiply itself by partials of partials without end', () => {
    const sources: Record<string, string> = { 'en/memo/x': '{{> p0}}' };
    for (let level = 0; level < 30; level++)
      sources[`en/partials/p${level}`] = `{{> p${level + 1}}}{{> p${level + 1}}}`;
    sources['en/partials/p30'] = 'x';
    expect(fault(() => compile(sources)).message).to.match(/partials/);
  });
});

describe('bounds that are kept before anything is parsed', () => {
  it('a template is at most 32 KB', () => {
    expect(one('x'.repeat(longestTemplateBytes)).render({})).to.have.length(longestTemplateBytes);
    expect(fault(() => one('x'.repeat(longestTemplateBytes + 1))).message).to.contain('larger than 32 KB');
    expect(fault(() => one('€'.repeat(longestTemplateBytes / 2))).message).to.contain('larger than 32 KB');
  });

  it('blocks stand at most 16 deep', () => {
    const nested = (deep: number) => `${'{{#if a}}'.repeat(deep)}x${'{{/if}}'.repeat(deep)}`;
    expect(one(nested(deepestNesting)).render({ a: 'y' })).to.equal('x');
    expect(fault(() => one(`A\n${nested(deepestNesting + 1)}`))).to.include({ line: 2 });
  });

  it('a nested bomb of 371 KB is refused, and so is one that is cut to size', () => {
    const bomb = '{{#if a}}'.repeat(24_000) + '{{/if}}'.repeat(24_000);
    expect(Buffer.byteLength(bomb)).to.be.above(371_000);
    expect(fault(() => one(bomb)).message).to.contain('larger than');
    expect(fault(() => one(bomb.slice(0, 32_000))).message).to.contain('deep');
    for (const opening of ['{{{{raw}}}}', '{{#if a}}{{else if b}}', '{{~#if a}}', '{{^a}}', '{{#> p}}', '{{# if a}}']) {
      expect(fault(() => one(opening.repeat(1500))).message, opening).to.be.a('string');
    }
  });
});

describe('a set of templates', () => {
  it('has what it has, and nothing inherited', () => {
    const set = templateSet({ 'en/memo/x': 'A' });
    expect(set.get('en/memo/y')).to.equal(undefined);
    expect(set.get('constructor')).to.equal(undefined);
    expect(set.get('en/memo/x')).to.equal(set.get('en/memo/x'));
  });
});
