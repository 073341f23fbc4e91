/** A field in which people fill something in. */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (node: Node | null): node is Control =>
  node instanceof HTMLTextAreaElement ||
  node instanceof HTMLSelectElement ||
  (node instanceof HTMLInputElement && !['hidden', 'submit', 'button', 'reset'].includes(node.type));

/** Whether somebody changed what stands in a field. */
export function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return (
      control.selectedIndex !==
      Math.max(
        0,
        [...control.options].findLastIndex(({ defaultSelected }) => defaultSelected),
      )
    );
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type))
    return control.checked !== control.defaultChecked;
  return control.value !== control.defaultValue;
}

/** Whether somebody is filling something in here: he changed a field, or stands in one. */
export function isBusy(part: Element): boolean {
  const { activeElement } = document;
  if (isControl(activeElement) && part.contains(activeElement)) return true;
  return [...part.querySelectorAll('input, textarea, select')].some((one) => isControl(one) && isChanged(one));
}

/** Makes an element the same as a fresh one, and leaves alone what somebody did in it: what he typed, where he stands, and
 *  what he opened. Elements that are the same stay the same, so that nothing jumps for whoever reads there. */
export function morph(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return;
  const changed = isControl(old) && isChanged(old);
  attributes(old, fresh);
  // What somebody chose in a list stays; its choices are the fresh ones.
  const chosen = changed && old instanceof HTMLSelectElement ? old.value : null;
  children(old, fresh);
  if (chosen !== null) (old as HTMLSelectElement).value = chosen;
  if (isControl(old) && !changed) untouch(old);
}

function attributes(old: Element, fresh: Element): void {
  for (const { name } of Array.from(old.attributes))
    if (!fresh.hasAttribute(name) && !(name === 'open' && old instanceof HTMLDetailsElement)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value && !(name === 'open' && old instanceof HTMLDetailsElement))
      old.setAttribute(name, value);
}

/** A field that nobody changed shows what it now starts with. */
function untouch(control: Control): void {
  if (control instanceof HTMLSelectElement)
    control.selectedIndex = Math.max(
      0,
      [...control.options].findLastIndex(({ defaultSelected }) => defaultSelected),
    );
  else if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type))
    control.checked = control.defaultChecked;
  else if (control.value !== control.defaultValue) control.value = control.defaultValue;
}

function children(old: Element, fresh: Element): void {
  let cursor: ChildNode | null = old.firstChild;
  for (const node of Array.from(fresh.childNodes)) {
    const match: ChildNode | null = cursor === null ? null : like(cursor, node);
    if (match === null) {
      old.insertBefore(document.adoptNode(node), cursor);
      continue;
    }
    // Elements are moved only where they really changed places: moving takes the focus away.
    while (cursor !== null && cursor !== match && !(cursor instanceof Element)) {
      const next: ChildNode | null = cursor.nextSibling;
      cursor.remove();
      cursor = next;
    }
    if (match === cursor) cursor = match.nextSibling;
    else old.insertBefore(match, cursor);
    if (match instanceof Element) morph(match, node as Element);
    else if (match.nodeValue !== node.nodeValue) match.nodeValue = node.nodeValue;
  }
  while (cursor !== null) {
    const next: ChildNode | null = cursor.nextSibling;
    cursor.remove();
    cursor = next;
  }
}

/** The old node that stands for a fresh one, among those that are left. */
function like(first: ChildNode, node: ChildNode): ChildNode | null {
  if (!(node instanceof Element)) return first.nodeType === node.nodeType ? first : null;
  const left: Element[] = [];
  for (let one: ChildNode | null = first; one !== null; one = one.nextSibling)
    if (one instanceof Element && one.tagName === node.tagName) left.push(one);
  const ids = idsIn(node);
  if (ids.length > 0) {
    const sharing = left.find((one) => idsIn(one).some((id) => ids.includes(id)));
    if (sharing !== undefined) return sharing;
  }
  const name = nameOf(node);
  const sameName = left.find((one) => nameOf(one) === name && (ids.length === 0 || idsIn(one).length === 0));
  if (sameName !== undefined) return sameName;
  const plain = left.find((one) => idsIn(one).length === 0);
  // With names of their own they are two things, and not one that changed.
  return ids.length > 0 || plain === undefined || (named.has(node.tagName) && nameOf(plain) !== name) ? null : plain;
}

const idsIn = (element: Element): string[] => [
  ...(element.id === '' ? [] : [element.id]),
  ...[...element.querySelectorAll('[id]')].map(({ id }) => id),
];

/** What an element is called, where its kind is known by a name: its heading, its link, or its summary without figures. */
const named = new Set(['DETAILS', 'LI']);
function nameOf(element: Element): string {
  if (!named.has(element.tagName)) return '';
  const title = element.querySelector(':scope > summary, h3, a, strong');
  return (title?.textContent ?? '').replaceAll(/\d/g, '');
}
