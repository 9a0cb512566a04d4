import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../rest/refusal.ts';

/** What no schema says about a form: one to five parts, and each field's id only once. */
export function modalProblems(
  { components }: APIModalInteractionResponseCallbackData,
  at: readonly PropertyKey[],
): Problem[] {
  const problems: Problem[] = [];
  if (components.length > 5) {
    problems.push({
      path: [...at, 'components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: 'Must be between 1 and 5.',
    });
  }
  const ids = components.flatMap((part) => fieldsOf(part).map(({ custom_id }) => custom_id));
  if (new Set(ids).size < ids.length) {
    const message = 'Component custom id cannot be duplicated';
    problems.push({ path: [...at, 'components'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message });
  }
  return problems;
}

/** The fields that a part of a form holds. */
export function fieldsOf(part: APIModalInteractionResponseCallbackData['components'][number]) {
  if (part.type === ComponentType.Label) return [part.component];
  return part.type === ComponentType.ActionRow ? part.components : [];
}
