import { expect } from 'chai';
import { Desk, post } from '../support/http.js';
import { getPage } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: what goes round, in the room', () => {
  let service: TestService;
  let desk: Desk;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', {
      playbook: 'data-breach',
      title: 'Leak',
      options: { sector: 'other', how: 'intrusion' },
    });
    await desk.done('Eva', 'AssignRole', { role: 'fact-owner', person: 'Finn' });
  });
  afterEach(() => service.stop());

  const bring = (...texts: string[]) =>
    post(
      service,
      `/incidents/${desk.incident}/mentions`,
      'Eva',
      texts.map((text, index) => ({
        id: `${index}`,
        source: 'x',
        channel: 'x',
        author: `Reader ${index}`,
        at: '2026-03-10T06:10:00.000Z',
        text,
      })),
    );
  /** Each rumour as a line without its tags. */
  const told = async (language = 'en'): Promise<string[]> => {
    const { text } = await getPage(service, `/incidents/${desk.incident}`, {
      headers: { 'Accept-Language': language },
    });
    const [, list = ''] = /<h3>(?:What goes round|Wat er rondgaat)<\/h3>\s*<ul[^>]*>([\s\S]*?)<\/ul>/.exec(text) ?? [];
    return list.split('</li>').flatMap((one) => {
      const line = one.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
      return line === '' ? [] : [line];
    });
  };

  it('says honestly where there is nothing yet', async () => {
    await bring('When does the shop open today?', 'Klopt het dat directeur Jansen is opgestapt?');
    const { text } = await getPage(service, `/incidents/${desk.incident}`);
    expect(text).to.include('No claim yet that several people make');
    expect(text, 'one person alone is no rumour').to.not.include('Jansen is opgestapt');
  });

  it('tells what is unknown, whom to ask, and to name nobody', async () => {
    await bring(
      'Is it true that director Jansen has resigned?',
      'They say director Jansen resigned',
      'Where is my parcel?',
    );
    const [line, ...more] = await told();
    expect(more).to.deep.equal([]);
    expect(line)
      .to.include('2 messages of 2 people, 1 of them asking whether it is so.')
      .and.include('neither that it is so nor that it is not')
      .and.include('Ask Finn. Until then say that you look into it, and name nobody.');
    expect((await told('nl'))[0]).to.include(
      'Vraag het aan Finn. Zeg tot die tijd dat je het uitzoekt, en noem geen namen.',
    );
    const { text } = await getPage(service, `/incidents/${desk.incident}`);
    expect(text)
      .to.include(`href="/incidents/${desk.incident}/facts"`)
      .and.match(/inbox\?show(?:=|&#x3D;)all/);
  });

  it('tells first what our facts contradict, with what they say; and what they say too', async () => {
    const fact = { key: 'affected-count', value: 1900, status: 'confirmed', source: 'Finn' };
    await desk.done('Finn', 'RecordFact', fact);
    await bring(
      'They say director Jansen resigned',
      'Is it true that director Jansen resigned?',
      '10,000 people are affected!',
      '1,900 people are affected',
      'I read that 1,900 people are affected',
    );
    const lines = await told();
    expect(lines).to.have.length(3);
    expect(lines[0])
      .to.include('10,000 people')
      .and.include('1 message of 1 person.')
      .and.include('Our fact sheet says otherwise.')
      .and.include('1,900')
      .and.include('Answer with the fact, and do not repeat what goes round.');
    expect(lines[1]).to.include('Jansen');
    expect(lines[2]).to.include('Our fact sheet says so too.').and.include('Say it yourself, everywhere.');
    const { text } = await getPage(service, `/incidents/${desk.incident}`);
    expect(text).to.include(`href="/incidents/${desk.incident}/facts/affected-count"`);
  });

  it('shows strangers’ words as words, five at most', async () => {
    const names = ['Berg', 'Smit', 'Boer', 'Vos', 'Mulder', 'Kok', 'Bos'];
    await bring(
      ...names.flatMap((name) =>
        Array.from({ length: 2 }, (_, turn) => `<b>${turn}</b> <script>x</script> director ${name} has resigned`),
      ),
    );
    const { text } = await getPage(service, `/incidents/${desk.incident}`);
    expect(await told()).to.have.length(5);
    expect(text).to.include('And 2 more.').and.include('&lt;script&gt;').and.not.include('<script>x');
  });
});
