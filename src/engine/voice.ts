import type { Library } from '../incident/library.js';
import { matrixOf, targetMin } from '../incident/matrix.js';
import type { State } from '../incident/state.js';
import { discordsOf } from '../incident/voice.js';
import { capital, findingText, namesFor, speak } from '../incident/words.js';
import { settingFor, type Look } from './say.js';

/** Whether we speak with one voice: key facts beside messages, what contradicts what, and how long it lasted. Pure. */
export function voiceView(state: State, library: Library, look: Look) {
  const setting = settingFor(state, library, look);
  const name = namesFor(setting);
  const { names } = speak(look.language);
  const { facts, messages, index, divergences } = matrixOf(library, state, look.at);
  return {
    voice: { id: state.chart.voice, title: names.voiceStates[state.chart.voice] },
    index,
    targetMin,
    divergences,
    facts: facts.map((key) => ({
      key,
      title: capital(name.fact(key)),
      value: name.factValue(state.facts[key]!),
      status: names.factStatuses[state.facts[key]!.status],
      revision: state.facts[key]!.revision,
    })),
    messages: messages.map(({ id, score, standings }) => {
      const message = state.messages[id]!;
      return {
        id,
        title: capital(name.message(id)),
        state: message.state,
        stateText: names.messageStates[message.state],
        score: Math.round(score * 100),
        standings,
      };
    }),
    contradictions: discordsOf(state).map(({ message, finding, fact }) => ({
      message,
      title: capital(name.message(message)),
      fact,
      ...findingText(finding, setting),
    })),
  };
}
