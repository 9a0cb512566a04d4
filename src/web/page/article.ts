import { themeButton } from './theme.ts';

themeButton();
