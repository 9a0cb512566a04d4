import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Problem } from '../rest/refusal.ts';

type Path = readonly PropertyKey[];

/** What no schema says about the rows under a message: how many, what may share a row, and that each id is unique. */
export function componentProblems(components: readonly APIMessageTopLevelComponent[], at: Path): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  if (components.length > 5) {
    problems.push({ path: at, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' });
  }
  components.forEach((row, r) => {
    const path = [...at, r];
    if (row.type !== ComponentType.ActionRow) {
      const message = 'Only action rows may stand in a message without the flag for components of version 2.';
      problems.push({ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message });
      return;
    }
    if (row.components.length > 1 && row.components.some(({ type }) => type !== ComponentType.Button)) {
      const message = 'The specified component exceeds the maximum width';
      problems.push({ path, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message });
    }
    row.components.forEach((component, c) => {
      const here = [...path, 'components', c];
      problems.push(
        ...(isButton(component) ? buttonProblems(component, here) : selectProblems(component, here)),
      );
      if (!('custom_id' in component)) return;
      if (seen.has(component.custom_id)) {
        const message = 'Component custom id cannot be duplicated';
        problems.push({ path: [...here, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message });
      }
      seen.add(component.custom_id);
    });
  });
  return problems;
}

/** Whether a component is a button; else it is one of the selects. */
export function isButton(component: APIComponentInMessageActionRow): component is APIButtonComponent {
  return component.type === ComponentType.Button;
}

function buttonProblems(button: APIButtonComponent, at: Path): Problem[] {
  const wants =
    button.style === ButtonStyle.Link ? 'url' : button.style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
  const given = new Map(Object.entries(button).filter(([, value]) => value !== null && value !== undefined));
  const problems: Problem[] = ['url', 'sku_id', 'custom_id']
    .filter((key) => given.has(key) !== (key === wants))
    .map((key) => ({
      path: [...at, key],
      code: key === wants ? 'BASE_TYPE_REQUIRED' : 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL_MUTUALLY_EXCLUSIVE',
      message: `A button of style ${button.style} is picked out by its ${wants} alone.`,
    }));
  const { label, emoji } = { label: undefined, emoji: undefined, ...button };
  if (wants !== 'sku_id' && !label?.trim() && !emoji) {
    problems.push({ path: at, code: 'BUTTON_COMPONENT_INVALID', message: 'A label or an emoji is needed.' });
  }
  return problems;
}

function selectProblems(select: APISelectMenuComponent, at: Path): Problem[] {
  const problems: Problem[] = [];
  const bad = (path: Path, message: string) =>
    problems.push({ path: [...at, ...path], code: 'SELECT_COMPONENT_INVALID', message });
  const { min_values: min = 1, max_values: max = 1 } = select;
  if (min > max) bad(['min_values'], 'The minimum is greater than the maximum.');
  if (select.type !== ComponentType.StringSelect) return problems;
  if (max > select.options.length) bad(['max_values'], 'There are fewer options than may be chosen.');
  if (select.options.filter((option) => option.default).length > max) bad(['options'], 'Too many defaults.');
  const values = select.options.map(({ value }) => value);
  values.forEach((value, n) => {
    if (values.indexOf(value) < n) bad(['options', n, 'value'], 'The specified option value is already used');
  });
  return problems;
}
