import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { label, say } from '../../locale/label.ts';
import type { Act, OpenForm } from '../protocol.ts';
import { byId, element } from './dom.ts';

type Component = OpenForm['form']['components'][number];

/** A field of a form with its label; nothing for what our forms never have. */
function fieldOf(component: Component, place: number): HTMLElement | undefined {
  if (component.type !== ComponentType.Label || component.component.type !== ComponentType.TextInput)
    return undefined;
  const {
    custom_id,
    style,
    required = true,
    min_length,
    max_length,
    value,
    placeholder,
  } = component.component;
  const id = `field-${place}`;
  const input = element(style === TextInputStyle.Paragraph ? 'textarea' : 'input', { id, name: custom_id });
  input.required = required;
  if (min_length !== undefined) input.minLength = min_length;
  if (max_length !== undefined) input.maxLength = max_length;
  input.value = value ?? '';
  input.placeholder = placeholder ?? '';
  return element('p', { class: 'field' }, element('label', { for: id }, component.label), input);
}

/** Open a form over the page. `send` gives why what was filled in was refused, if it was: the form says so, and stays open. */
export function openForm({ id, form }: OpenForm, send: (act: Act) => Promise<string | undefined>): void {
  const dialog = byId('form', HTMLDialogElement);
  const cancel = element('button', { type: 'button', class: 'text-button' }, say(label('web.form.cancel')));
  const refused = element('p', { class: 'hint wrong', role: 'alert' });
  const sheet = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'form-title' }, form.title),
    ...form.components.flatMap((component, place) => fieldOf(component, place) ?? []),
    refused,
    element(
      'p',
      { class: 'form-buttons' },
      cancel,
      element('button', { type: 'submit', class: 'button primary' }, say(label('web.form.send'))),
    ),
  );
  cancel.addEventListener('click', () => dialog.close());
  sheet.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = Object.fromEntries([...new FormData(sheet)].map(([name, value]) => [name, String(value)]));
    const why = await send({ act: 'submit', form: id, values });
    if (why === undefined) dialog.close();
    else refused.textContent = why;
  });
  dialog.replaceChildren(sheet);
  dialog.showModal();
}
