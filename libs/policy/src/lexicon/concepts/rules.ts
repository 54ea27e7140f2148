import { byLanguage } from './by-language.js';

/** What forbids the things named before it, and headings under which things are forbidden. */
export const RULES = byLanguage({
  en: {
    notafter: `(is|are|s|re) (not|never)? (banned|forbidden|prohibited|not allowed|not welcome|off limits|taboo|refused|rejected|a no go|not ok|not okay), not (allowed|welcome|permitted|accepted|tolerated|ok|okay|wanted|needed|happening), off limits, off the table, out of bounds, (will|get|gets|shall) (be)? (refused|rejected|banned|declined|reported), no go, = (ban|no|banned|nope), (all)? (banned|forbidden|prohibited|verboten), → (ban|no), are refused, is refused`,
    not: `i (won t|don t|do not|will not|refuse to|never) (do|draw|take|make|accept|touch|train|want|need), (we|i) (refuse|decline|reject|don t take|do not take|won t take|ban), do not (send|post|submit|request|ask for|include), don t (send|post|submit|request|ask for|include|want|need), stay away from, steer clear of, (skip|drop|leave out|filter out|exclude|excluding|without any|free from|clear of), nothing (like|with), tired of, sick of, fed up with, enough of`,
  },
  fr: {
    notafter: `(est|sont|c est) (interdit*|exclu*|refuse*|proscrit*|banni*|hors de question|non), interdit*, exclu, exclus, exclues, proscrit*, refuse d office, hors de question, pas question, pas admis*, pas accepte*, pas autorise*, pas voulu*, sera (refuse|banni)*, = ban`,
    not: `je ne (fais|dessine|prends|veux|accepte) (pas|ni|aucun), je (refuse|decline), on (refuse|n accepte pas|ne veut pas), ne pas (envoyer|mettre|inclure|demander), n envoyez pas, evitez, evite, a l exclusion de, exempt de, sans aucun, sans aucune, ras le bol des, marre des, stop aux, rien de, pas l ombre d`,
  },
  es: {
    notafter: `(esta|estan|queda|quedan) (prohibid*|excluid*|vetad*|descartad*), prohibid*, vetad*, excluid*, no (permitid*|admitid*|aceptad*|se acepta*|se admite*|se permite*|van|gracias), ban directo, = ban, baneo, banead*, seran (rechazad*|banead*)`,
    not: `no (hago|dibujo|acepto|quiero|busco|necesito|mandeis|manden|envien|pidan|incluir|enviar), (rechazo|rechazamos|evitad|evitar|excluir|excluyendo), libre de, harto de, harta de, hartos de, cansado de, nada con, sin ningun, sin ninguna, prohibido`,
  },
  de: {
    notafter: `(ist|sind|bleibt|bleiben|wird|werden) (streng)? (verboten|tabu|unerwunscht|ausgeschlossen|abgelehnt|nicht erlaubt|nicht gewunscht|untersagt), verboten, tabu, unerwunscht, untersagt, ausgeschlossen, nicht (erlaubt|erwunscht|gewunscht|gestattet|zugelassen|zulassig|willkommen), bitte nicht, no go, geht gar nicht, = bann, kommt nicht (rein|in frage), lehne ich ab, lehnen wir ab, nehme ich nicht, machen wir nicht, mache ich nicht`,
    not: `ich (mache|zeichne|nehme|will|mochte|brauche|suche) (keine|keinen|kein|nicht|nie), wir (lehnen|machen keine|nehmen keine), lehne ab, verzichte auf, verzichtet auf, bitte keine, bitte kein, bitte keinen, niemals, ausgenommen, abgesehen von, genug von, satt, frei von, soll keine, darf keine, darf nicht fur, nicht fur, weder`,
  },
  pt: {
    notafter: `(esta|estao|fica|ficam|e|sao) (proibid*|vetad*|excluid*|banid*), proibid*, vetad*, excluid*, nao (permitid*|aceit*|pode*|rola*|vale*|entra*|quero), fora de cogitacao, ban na hora, = ban, banid*, serao (recusad*|banid*)`,
    not: `nao (faco|desenho|aceito|quero|busco|preciso|mandem|enviem|pecam|incluir|enviar), (recuso|recusamos|evitem|evitar|excluir|excluindo), livre de, farto de, cansado de, cansada de, sem nenhum, sem nenhuma, nada com, proibido`,
  },
  it: {
    notafter: `(e|sono|resta|restano) (vietat*|esclus*|proibit*|bandit*|rifiutat*), vietat*, proibit*, escluso, esclusa, esclusi, escluse, non (ammess*|accettat*|consentit*|permess*|gradit*|volut*|grazie), fuori discussione, ban immediato, = ban, verranno (rifiutat*|bannat*)`,
    not: `non (faccio|disegno|accetto|voglio|cerco|mi serve|mi servono|mandate|inviate|chiedete|includere|inviare), (rifiuto|rifiutiamo|evitate|evitare|escludere|escludendo), privo di, stufo di, stufa di, stanco di, senza alcun*, niente con, vietato`,
  },
  ru: {
    notafter: `запрещен*, под запретом, исключен*, не принимаются, не принимаем, не беру, не рисую, не делаю, = бан, в бан, табу, недопустим*, отклоня*, не нужн*`,
    not: `не (делаю|рисую|беру|принимаю|хочу|ищу|нужно|нужны|присылайте|просите), отказываюсь от, избега*, исключая, надоели, хватит, никаких, без всяких`,
  },
  pl: {
    notafter: `(jest|sa) (zabronion*|zakazan*|niedozwolon*|wykluczon*|odrzucan*), zabronion*, zakazan*, niedozwolon*, wykluczon*, nie przyjmuj*, nie wchodzi w gre, = ban, ban od razu, beda (odrzucan*), nie robie, nie rysuje, niemile widzian*`,
    not: `nie (robie|rysuje|przyjmuje|chce|szukam|potrzebuje|wysylajcie|proscie), odmawiam, unikac, unikajcie, z wylaczeniem, wolne od, mam dosc, dosc, zadnych, zadnej, zadnego`,
  },
  tr: {
    notafter: `yasaktir, yasak, yasakli, kabul edilmez, kabul etmiyorum, kabul etmiyoruz, cizmem, yapmam, almiyorum, almiyoruz, istemem, olmaz, = ban, banlanir, reddedilir`,
    not: `kesinlikle (yok|istemiyorum), asla, reddediyorum, uzak durun, biktim`,
  },
  ja: {
    notafter: `禁止です, 禁止, お断り, お断りです, ng, ngです, 不可, 受け付けません, 受けていません, 描きません, 対象外, 一切なし, 厳禁`,
  },
  zh: {
    notafter: `一律拒绝, 一律不接, 禁止, 不可, 不接, 不画, 不做, 勿扰, 免谈, 谢绝, 拒绝, 不允许, 不收, 封号, 踢出`,
  },
  ko: {
    notafter: `금지, 금지입니다, 불가, 불가능, 사절, 안 됩니다, 안됩니다, 안 받음, 안받음, 거절, 거절합니다, 노노, 안 합니다, 안해요, 안 해요`,
  },
});
