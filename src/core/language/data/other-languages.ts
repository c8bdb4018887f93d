/** Words of other languages that English writers use, and English for them. Words that everyone knows, such as "café", are not here. Latin is in W15. */
export const otherLanguages: readonly (readonly [phrase: string, english: string])[] = [
  // French
  ['en route', 'on the way'], ['en masse', 'all together'], ['en bloc', 'all together'], ['en suite', 'with its own bathroom'], ['en-suite', 'with its own bathroom'],
  ['vis-à-vis', 'about'], ['vis-a-vis', 'about'], ['carte blanche', 'freedom to choose'], ['résumé', 'a list of your jobs'], ['déjà vu', 'a feeling that it happened before'],
  ['deja vu', 'a feeling that it happened before'], ['fait accompli', 'already done'], ['faux pas', 'a mistake'], ["raison d'être", 'the reason for it'], ["raison d'etre", 'the reason for it'],
  ['laissez-faire', 'leaving people to it'], ['laissez faire', 'leaving people to it'], ["coup d'état", 'taking power by force'], ['bon voyage', 'have a good trip'], ['bon appétit', 'enjoy your meal'],
  ['joie de vivre', 'joy'], ['je ne sais quoi', 'something special'], ['crème de la crème', 'the best'], ['creme de la creme', 'the best'], ['pièce de résistance', 'the best part'],
  ['tête-à-tête', 'a private talk'], ['tete-a-tete', 'a private talk'], ['esprit de corps', 'team spirit'], ['force majeure', 'something no one could stop'], ['nom de plume', 'a made-up name'],
  ['savoir-faire', 'knowing what to do'], ['savoir faire', 'knowing what to do'], ['sang-froid', 'calm'], ['à la carte', 'from a list'], ['a la carte', 'from a list'],
  ['à propos', 'about'], ['apropos', 'about'], ['au fait', 'used to it'], ['avant-garde', 'very new'], ['blasé', 'not interested'], ['bête noire', 'the thing you hate'],
  ['bete noire', 'the thing you hate'], ['cause célèbre', 'something many people talk about'], ['cliché', 'something said too often'], ['communiqué', 'a message'], ['de rigueur', 'expected'],
  ['dossier', 'a set of papers'], ['double entendre', 'words with 2 meanings'], ['entourage', 'the people with someone'], ['exposé', 'a report of something bad'], ['façade', 'the front'], ['facade', 'the front'],
  ['milieu', 'the people and places around you'], ['née', 'born as'], ['passé', 'out of date'], ['protégé', 'a person you teach'], ['rapport', 'getting on well'],
  ['rendezvous', 'a meeting'], ['repertoire', 'all the things you can do'], ['soirée', 'an evening party'], ['volte-face', 'a change of mind'], ['mot juste', 'the right word'], ['tour de force', 'very good work'], ['au revoir', 'goodbye'], ['adieu', 'goodbye'], ["hors d'oeuvre", 'a small dish'],
  // German
  ['angst', 'worry'], ['doppelgänger', 'a double'], ['ersatz', 'not the real thing'], ['kaput', 'broken'], ['leitmotif', 'a main idea'], ['realpolitik', 'politics as it is'],
  ['schadenfreude', 'joy when others fail'], ['verboten', 'not allowed'], ['wunderkind', 'a child with great gifts'], ['zeitgeist', 'how people think today'],
  // Italian and Spanish
  ['aficionado', 'a fan'], ['al fresco', 'outside'], ['alfresco', 'outside'], ['fiasco', 'something that went badly'], ['incognito', 'without saying who you are'],
  ['incommunicado', 'not allowed to talk to others'], ['mañana', 'some other day'], ['prima donna', 'a person who wants too much'], ['ciao', 'goodbye'], ['adios', 'goodbye'], ['sotto voce', 'in a low voice'], ['siesta', 'a rest after lunch'], ['vigilante', 'a person who acts as police'],
  // Other languages
  ['chutzpah', 'boldness'], ['eureka', 'I have found it'], ['hoi polloi', 'ordinary people'], ['kowtow', 'do as you are told'], ['kudos', 'praise'], ['mantra', 'words said again and again'], ['pundit', 'a person who knows a lot'],
];
