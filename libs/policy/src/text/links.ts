import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';

export type HostKind = 'profile' | 'album' | 'video' | 'code' | 'document' | 'shop' | 'other';

/** A link or handle in a field; offsets in UTF-16 units of the original. */
export interface Link {
  readonly kind: HostKind | 'handle';
  readonly start: number;
  readonly end: number;
  /** The account or the last part of the path, split at its signs, for reading words out of it. */
  readonly slug: string;
}

const finder = new LinkifyIt({ fuzzyEmail: false, fuzzyIP: false });

const PROFILES =
  /^(instagram|facebook|fb|tiktok|twitter|x|snapchat|threads|onlyfans|fansly|patreon|linkedin|vsco|tumblr|vk|ok|weibo|xiaohongshu|douyin|bilibili|naver|kakao|twitch|youtube|pinterest|bsky|bluesky|mastodon|telegram|t|tinder|hinge|bumble|badoo|flickr|deviantart|strava|myspace|wechat|line|discord|reddit|kwai|likee|mym|fanvue|justforfans|xing|odnoklassniki|copainsdavant|studivz|nk|ameblo|note|mixi)$/;
const ALBUMS =
  /(photos?|album|gallery|galerie|galeria|cloud|drive|dropbox|mega|wetransfer|files?|imgur|icloud|onedrive|mediafire|pixeldrain|gofile|share|send|upload|disk|yadi|baidu|pan|mypixel|imgbb|postimg|fotos?|bilder|storage|box|transfer|terabox|data|zip|s3)/;
const CODE =
  /^(github|gitlab|huggingface|civitai|arxiv|wikipedia|wikimedia|npmjs|pypi|kaggle|stackoverflow|openmodeldb|tensor|replicate|codeberg|zenodo|gutenberg|archive|pastebin|gist)$/;
const VIDEO = /(video|vimeo|clip|stream|vod|news|tv)/;
const DOCUMENT = /\.(json|ya?ml|md|txt|pdf|csv|docx?|xlsx?|svg|psd|blend|obj|stl|py|js|html?|safetensors|ckpt|onnx)$/i;
const HANDLE = /(?<![\p{L}\p{N}.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{1,40}[\p{L}\p{N}_])?/gu;

function hostKind(url: string): HostKind {
  const parsed = parse(url);
  const label = parsed.domainWithoutSuffix ?? '';
  let path = url;
  try {
    path = new URL(url).pathname;
  } catch {
    return 'other';
  }
  if (DOCUMENT.test(path)) return 'document';
  if (CODE.test(label)) return 'code';
  const place = `${parsed.subdomain ?? ''} ${path.split('/')[1] ?? ''}`;
  if (PROFILES.test(label) || /(^|\s)@/.test(place) || PROFILES.test((parsed.subdomain ?? '').split('.')[0] ?? '')) {
    return /album|photos?\//.test(path) ? 'album' : path.length > 1 ? 'profile' : 'other';
  }
  if (/^\/(member|members|user|users|profile|profiles|people|u|author|channel)\//i.test(path)) return 'profile';
  if (ALBUMS.test(`${label} ${place}`) || /\.(zip|rar|7z|tar|gz)$/i.test(path)) return 'album';
  if (VIDEO.test(`${label} ${place}`)) return 'video';
  if (/(shop|store|etsy|amazon|ebay)/.test(`${label} ${place}`)) return 'shop';
  return 'other';
}

function slugOf(url: string): string {
  const parts = url.split(/[?#]/)[0]?.split('/') ?? [];
  return (parts.slice(3).join(' ') || '').replace(/[@_\-.+%\d]+/g, ' ').trim();
}

/** Links and handles in a text. Deterministic; no request is ever made. */
export function linksIn(text: string): Link[] {
  const found: Link[] = [];
  if (/[./:]/.test(text)) {
    for (const match of finder.match(text) ?? []) {
      found.push({ kind: hostKind(match.url), start: match.index, end: match.lastIndex, slug: slugOf(match.url) });
    }
  }
  if (text.includes('@')) {
    for (const match of text.matchAll(HANDLE)) {
      const start = match.index;
      if (found.some((link) => start >= link.start && start < link.end)) continue;
      found.push({
        kind: 'handle',
        start,
        end: start + match[0].length,
        slug: match[0].replace(/[@_.\-\d]+/g, ' ').trim(),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
