import { wordSet } from '../word-set.ts';
import { listed } from './lists.ts';

/**
 * News agencies, newspapers and broadcasters whose names do not give them away (see `PRESS` for those that do).
 * They say where a statement comes from and are no parties to the story.
 */
export const OUTLETS: readonly string[] = listed(`
  Reuters, AP, Associated Press, AFP, Agence France Presse, UPI, DPA, EFE, ANSA, TASS, RIA, RIA Novosti,
  Interfax, Xinhua, Kyodo, Yonhap, KCNA, JANA, IANS, PTI, ANI, Anadolu, IRNA, SANA, Bloomberg, Dow Jones,
  MarketWatch, CNBC, CNN, BBC, NBC, CBS, ABC News, PBS, NPR, MSNBC, Fox, Fox News, ITV, Sky News, Sky Sports,
  ESPN, Al Jazeera, Al Arabiya, Al Mayadeen, Deutsche Welle, RT, Russia Today, Sputnik, Radio Free Europe,
  Voice of America, France 24, Euronews, NHK, CCTV, CGTN, Axios, Politico, Semafor, ProPublica, Vox, Slate,
  BuzzFeed, HuffPost, Vice, Newsweek, Forbes, Fortune, New Yorker, USA Today, Le Monde, Le Figaro, Liberation,
  El Pais, El Mundo, La Repubblica, Corriere della Sera, La Stampa, Der Spiegel, Die Zeit, Die Welt, Bild,
  Frankfurter Allgemeine, Sueddeutsche Zeitung, Asahi, Nikkei, Yomiuri, Haaretz, Ynet, Hurriyet, Dawn, Clarin,
  La Nacion, O Globo, Folha, El Universal, RTE, ZDF, ARD, NRK, SVT, RAI, ORF, CBC, NDTV, Globo, Gazeta Wyborcza, Marca, L Equipe, Gazzetta dello Sport,
  Variety`);

/** Last words of a newspaper's or broadcaster's name ("the Evening Herald", "Channel 9 News"). */
export const PRESS: ReadonlySet<string> = wordSet(`
  times post journal herald tribune gazette chronicle telegraph mail mirror courier examiner inquirer observer
  dispatch bulletin sentinel star sun globe register news newspaper daily weekly magazine radio tv television
  broadcasting press caller standard monitor review today guardian independent economist hindu online insider
  zeitung tageblatt ilbo shimbun pravda`);
