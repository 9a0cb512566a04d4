import { label, say } from '../../locale/label.ts';
import { byId } from './dom.ts';

const KEY = 'theme';
type Theme = 'light' | 'dark';

const preferred = (): Theme => (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
const chosen = (): Theme | undefined => {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
};

/** The button that changes between light and dark; what was chosen is kept, else the system's preference holds. */
export function themeButton(): void {
  const button = byId('theme', HTMLButtonElement);
  const show = (): void => {
    const theme = chosen() ?? preferred();
    document.documentElement.dataset.theme = theme;
    button.textContent = say(label(theme === 'light' ? 'web.theme.dark' : 'web.theme.light'));
  };
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, (chosen() ?? preferred()) === 'light' ? 'dark' : 'light');
    show();
  });
  matchMedia('(prefers-color-scheme: light)').addEventListener('change', show);
  show();
}
