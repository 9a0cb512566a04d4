import { byId } from './dom.ts';

/** Say something to those who hear the page. */
export function announce(text: string): void {
  byId('status', HTMLElement).textContent = text;
}
