import type { Text } from '@sopana/core/text';

/** The words of the page that are not of the document. */
export const interfaceWords = {
  about: {
    en: 'A made-up check of a made-up office. Everything is worked out in this page; nothing is sent or kept. A question that you leave open is left out, and the result says how much was answered.',
    'si-x-draft':
      'මෙය කල්පිත කාර්යාලයක් සඳහා වූ කල්පිත පිරික්සුමකි. සියල්ල ගණනය වන්නේ මෙම පිටුව තුළ ය; කිසිවක් යවන්නේ හෝ තබා ගන්නේ නැත. ඔබ පිළිතුරු නොදෙන ප්‍රශ්න ගණනයට නොගැනෙන අතර, කොපමණ පිළිතුරු දුන්නේදැයි ප්‍රතිඵලයේ සඳහන් වේ.',
    'ta-x-draft':
      'இது ஒரு கற்பனை அலுவலகத்துக்கான கற்பனைச் சோதனை. அனைத்தும் இந்தப் பக்கத்திலேயே கணக்கிடப்படுகின்றன; எதுவும் அனுப்பப்படுவதோ சேமிக்கப்படுவதோ இல்லை. நீங்கள் விடையளிக்காத கேள்விகள் கணக்கில் சேர்க்கப்படமாட்டா; எவ்வளவுக்கு விடையளிக்கப்பட்டது என்று முடிவு கூறும்.',
  },
  draft: {
    en: 'Draft translation.',
    'si-x-draft': 'කෙටුම්පතකි: මෙම පරිවර්තනය තවම සමාලෝචනය කර නැත. සිංහලෙන් නැති වදන් ඉංග්‍රීසියෙන් පෙන්වා එසේ බව සඳහන් කෙරේ.',
    'ta-x-draft':
      'வரைவு: இந்த மொழிபெயர்ப்பு இன்னும் மீளாய்வு செய்யப்படவில்லை. தமிழில் இல்லாத சொற்கள் ஆங்கிலத்தில் காட்டப்பட்டு அவ்வாறே குறிக்கப்படும்.',
  },
  inEnglish: { en: 'in English', 'si-x-draft': 'ඉංග්‍රීසියෙන්', 'ta-x-draft': 'ஆங்கிலத்தில்' },
  languages: { en: 'Language', 'si-x-draft': 'භාෂාව', 'ta-x-draft': 'மொழி' },
  submit: { en: 'Work out the level', 'si-x-draft': 'මට්ටම ගණනය කරන්න', 'ta-x-draft': 'நிலையைக் கணக்கிடு' },
  clear: { en: 'Clear all answers', 'si-x-draft': 'සියලු පිළිතුරු මකන්න', 'ta-x-draft': 'எல்லா விடைகளையும் அழி' },
  result: {
    en: '{level}: {value} on a scale from {least} to {most}.',
    'si-x-draft': '{level}: {least} සිට {most} දක්වා පරිමාණයේ {value}.',
    'ta-x-draft': '{level}: {least} முதல் {most} வரையான அளவுகோலில் {value}.',
  },
  noResult: {
    en: 'There is no level yet: too little is answered.',
    'si-x-draft': 'තවම මට්ටමක් නැත: පිළිතුරු ප්‍රමාණවත් නැත.',
    'ta-x-draft': 'இன்னும் நிலை இல்லை: போதிய விடைகள் இல்லை.',
  },
  answered: {
    en: 'Answered: {share}\u00a0% of what applies.',
    'si-x-draft': 'පිළිතුරු දී ඇත්තේ: අදාළ කොටසින් {share}\u00a0%.',
    'ta-x-draft': 'விடையளிக்கப்பட்டது: பொருந்துவனவற்றில் {share}\u00a0%.',
  },
  why: { en: 'How this came about', 'si-x-draft': 'මෙය ලැබුණු ආකාරය', 'ta-x-draft': 'இது எவ்வாறு வந்தது' },
  sealed: { en: 'Sealed record', 'si-x-draft': 'මුද්‍රා තැබූ වාර්තාව', 'ta-x-draft': 'முத்திரையிடப்பட்ட பதிவு' },
  sealedAbout: {
    en: 'Whoever scores the same answers with the same document gets this digest, in any browser and on any server:',
    'si-x-draft':
      'එම ලේඛනයෙන්ම එම පිළිතුරුම ගණනය කරන ඕනෑම අයෙකුට, ඕනෑම අතිරික්සුවක හෝ සේවාදායකයක, ලැබෙන්නේ මෙම සාරාංශ කේතයයි:',
    'ta-x-draft':
      'அதே ஆவணத்தைக் கொண்டு அதே விடைகளைக் கணக்கிடும் எவருக்கும், எந்த உலாவியிலும் எந்தச் சேவையகத்திலும், இதே சுருக்கக் குறியீடு கிடைக்கும்:',
  },
  record: {
    en: 'Show the whole record',
    'si-x-draft': 'සම්පූර්ණ වාර්තාව පෙන්වන්න',
    'ta-x-draft': 'முழுப் பதிவையும் காட்டு',
  },
} as const satisfies Readonly<Record<string, Text>>;
