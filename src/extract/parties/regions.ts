import { listed } from './lists.ts';

/** Parts of the world and of countries, which do not act, with their adjectives. */
export const REGIONS: readonly string[] = listed(`
  New York, New York City, Los Angeles, Chicago, San Francisco, Boston, Miami, Houston, Dallas, Philadelphia, Seattle, Las Vegas,
  New Orleans, Silicon Valley, Wall Street, Hollywood, Shanghai, Mumbai, Karachi, Lahore, Istanbul, Sydney, Melbourne, Toronto, Montreal,
  Vancouver, Geneva, Zurich, The Hague, Dubai, Jeddah, Mosul, Aleppo, Basra, Benghazi, Lagos, Johannesburg, Rio de Janeiro,
  Sao Paulo, St Petersburg, Africa, Americas, Antarctica, Arctic, Asia, Asia Pacific, Balkans, Baltics, Baltic, Caribbean, Caucasus,
  Central America, Central Asia, East Asia, Eastern Europe, Eurasia, Europe, Gulf, Horn of Africa,
  Latin America, Levant, Maghreb, Mediterranean, Middle East, North Africa, North America, Oceania,
  Persian Gulf, Sahel, Scandinavia, South America, South Asia, Southeast Asia, Southern Africa, West Africa,
  West Asia, Western Europe, Western Hemisphere, Alabama, Alaska, Arizona, Arkansas, California, Colorado,
  Connecticut, Delaware, Florida, Fla, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana,
  Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
  New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
  Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
  Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta, Nova Scotia, Manitoba, Saskatchewan, Bavaria,
  Northern Ireland, Siberia, Queensland, New South Wales, Tasmania, Crimea, Donbas, Kashmir, Pacific, Atlantic, Koreas,
  Ala, Ariz, Ark, Calif, Colo, Conn, Ill, Minn, N.C., N.D., N.H., N.J., N.M., N.Y., Neb, Nev, Okla, Ore, R.I., S.C., S.D.,
  Tenn, Wash, Wis, W.Va., Wyo, Latin American, African, Asian, South American, Central American, Eastern European`);
