import { type Finding, has, type Scene, said } from './scene.js';

/** Shops and trades by the word for them: what is asked for is the shop's, whoever owns it. */
const SHOP =
  /^(backerei|konditorei|metzgerei|fleischerei|gartnerei|imkerei|schneiderei|schreinerei|tischlerei|werkstatt|laden|hofladen|geschaft|praxis|kanzlei|firma|betrieb\S*|gasthaus|gasthof|cafe|restaurant|salon|studio|shop|hof|honig|boulangerie|patisserie|boucherie|epicerie|atelier|boutique|commerce|ferme|panaderia|pasteleria|carniceria|taller|tienda|negocio|peluqueria|padaria|confeitaria|oficina|loja|barbearia|panetteria|pasticceria|macelleria|bottega|negozio|officina|пекарн\S*|кондитерск\S*|мастерск\S*|лавк\S*|магазин\S*|кафе|салон\S*|piekarni\S*|cukierni\S*|warsztat\S*|sklep\S*|zaklad\S*|firan\S*|firm[ay]|salonu?|pastane\S*|firin\S*|dukkan\S*|atolye\S*)$/;
const IS =
  /^(is|was|a|an|the|works|as|ist|war|als|est|une?|es|era|una?|trabaja|de|e|fa|il|la|lo|jest|byla?|est|um|uma|[—–-])$/;
const REACH = 3;

/** "Die Bäckerei meiner Mutter", "la boulangerie de ma mère": the shop stands before its owner. */
export function isShopBefore({ reading }: Finding, start: number): boolean {
  return reading.tokens.slice(Math.max(0, start - REACH), start).some((t) => t.forms.some((form) => SHOP.test(form)));
}

/** "My mum is a baker" in a request for a logo: it says for whose trade, and asks for no picture of her. */
export function tellsTrade(scene: Scene, kin: Finding): boolean {
  if (kin.from < 0 || scene.mature || has(scene, 'face') || has(scene, 'sex')) return false;
  const title = ['title'] as const;
  if (said(scene, 'object', title).length === 0 || said(scene, 'person', title).length > 0) return false;
  const { tokens } = kin.reading;
  const trade = said(scene, 'role').find(
    (r) => r.reading === kin.reading && r.from >= kin.to && r.from - kin.to <= REACH,
  );
  return trade !== undefined && tokens.slice(kin.to, trade.from).every((t) => t.forms.some((form) => IS.test(form)));
}
