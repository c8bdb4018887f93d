/** Everyday words in Britain that the American lists, made from films and schoolbooks, rank as rare. */
export const everydayWords: readonly string[] = [
  // Health and help
  'hospital', 'ward', 'nurse', 'medicine', 'pharmacy', 'carer', 'unwell', 'illness', 'visitor', 'wheelchair', 'leaflet', 'paracetamol', 'chemist', 'charity', 'ambulance',
  // Phones and computers
  'phone', 'mobile', 'email', 'website', 'computer', 'online', 'internet', 'app', 'wifi', 'text',
  // The law and the council, as they are spoken of
  'council', 'law', 'rights', 'complain', 'complaint',
  // At home and out
  'mum', 'mums', 'nan', 'nephew', 'niece', 'calendar', 'flat', 'kettle', 'telly', 'holiday', 'fortnight', 'postcode', 'queue', 'loo', 'tea',
  // Where we are
  'uk', 'england', 'english', 'wales', 'welsh', 'scotland', 'scottish', 'ireland', 'irish', 'britain', 'british', 'braille', 'london',
  // Days, months and numbers in words
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'weekend',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  // Short names of days and months are easy too. N4 says to write them in full.
  'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'midday', 'midnight',
];

/** Words whose roots are easy and that are not: a section is a part of something, to be sectioned is something else. */
export const hardWhateverTheLists: readonly string[] = ['sectioned', 'sectioning', 'informal', 'statutory', 'detained'];
