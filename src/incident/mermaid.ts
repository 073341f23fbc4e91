import type { Playbook } from '../playbook/schema.js';
import { incidentConfig } from './chart.js';

interface Node {
  readonly initial?: string;
  readonly states?: Readonly<Record<string, Node>>;
  readonly on?: Readonly<Record<string, string>>;
}

/** A playbook's chart as a Mermaid state diagram. Pure.
 *  @see mermaid.js.org, state diagrams */
export function mermaid(playbook: Playbook): string {
  const { states } = incidentConfig(playbook) as Node;
  const regions = Object.entries(states ?? {}).map(([name, region]) =>
    [`  state ${name} {`, ...inside(region, name, '    '), '  }'].join('\n'),
  );
  return ['stateDiagram-v2', ...regions, ''].join('\n');
}

function inside({ initial, states = {} }: Node, prefix: string, indent: string): string[] {
  const id = (name: string): string => `${prefix}_${name}`.replaceAll('-', '_');
  const lines = initial === undefined ? [] : [`${indent}[*] --> ${id(initial)}`];
  for (const [name, state] of Object.entries(states)) {
    lines.push(`${indent}state "${name}" as ${id(name)}`);
    if (state.states !== undefined)
      lines.push(`${indent}state ${id(name)} {`, ...inside(state, id(name), `${indent}  `), `${indent}}`);
    for (const [entry, target] of Object.entries(state.on ?? {}))
      lines.push(`${indent}${id(name)} --> ${id(target)}: ${entry}`);
  }
  return lines;
}
