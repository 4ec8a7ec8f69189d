import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allArticles } from '../../edition/site.ts';
import { onceInEachLanguage } from '../../i18n/languages.ts';
import { feedOf } from '../../metadata/feed.ts';

/** The feed of articles in one language: `route.feed(lang)`. */
export const getStaticPaths = onceInEachLanguage;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(feedOf(await allArticles(), props.lang, import.meta.env.SITE), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });
