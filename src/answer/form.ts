import type { Label } from '../locale/label.ts';

/** A button below an answer. `press` is what its command is told when it is pressed: at most 80 characters. */
export interface Button {
  readonly label: Label;
  readonly style: 'primary' | 'plain' | 'danger';
  readonly press: string;
}

/** A form to fill in. `submit` is what its command is told with the values. */
export interface Form {
  readonly title: Label;
  readonly submit: string;
  /** At most five. */
  readonly fields: readonly Field[];
}

/** One text of a form. `longest` is in UTF-16 units, at most 4000. */
export interface Field {
  readonly name: string;
  readonly label: Label;
  readonly long: boolean;
  readonly required: boolean;
  readonly longest: number;
  readonly value: string | undefined;
}
