import { create } from '@orama/orama';
import { language as english, stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemUkrainian, language as ukrainian } from '@orama/stemmers/ukrainian';

const tokenizers = {
  en: { language: english, stemmer: stemEnglish, stemming: true },
  uk: { language: ukrainian, stemmer: stemUkrainian, stemming: true },
};

/** An empty database with the stems of a language, as Orama's documentation sets it up. */
export const database = (lang) =>
  create({ schema: { text: 'string' }, components: { tokenizer: tokenizers[lang] } });
