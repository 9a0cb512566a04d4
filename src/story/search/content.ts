/** Words that lists of English function words hold, though they say what a question is about. */
export const CONTENT: ReadonlySet<string> = new Set(
  `adopted affect affected affecting affects alone announce area areas backed backing bill billion bottom buy call
case cases cause causes change changes concerning copy cry date describe described differ different doubtful
effect empty end ended ending ends enough face faces fact facts fill fire first fix free great greater greatest group grouped groups
half help high higher highest home ignored ill immediate importance important index indicate indicated
information interest interested interests invention join keep keeps kept large largely length likely low lower
major member members million mine move necessary need needed needs new number numbers obtain obtained old older
oldest open opened opening opens opposite order ordered orders own page pages part parts place places point points possible
poorly present problem problems proud recent related research reserved result resulted results ring room rooms
section sections serious shell show showed shows side sides significant similar site small smaller smallest
sorry state states stop suggest sure system test text thank thanks thick thin think thought thoughts today trillion turn
turned value want wanted wants web website welcome widely willing wish won wonder words work worked working works world
young younger youngest`.split(/\s+/),
);
