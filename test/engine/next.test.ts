import { expect } from 'chai';
import { nextActions } from '../../src/engine/next.js';
import { act, facts, given, team } from '../support/given.js';

describe('what to do next', () => {
  it('is the same once whoever opened the incident has gone home', () => {
    const story = given(team, facts);
    const later = story.and(act('lead', 'HandOverRole', { role: 'lead', to: 'Nora', note: 'Good night' }));
    const told = ({ library, state, at }: typeof story) => nextActions(library, state, at).map(({ remedy }) => remedy);
    expect(told(story).map(({ command }) => command)).to.include('CompleteTask');
    expect(told(later)).to.deep.equal(told(story));
  });
});
