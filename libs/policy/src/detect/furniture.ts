import type { Finding } from './finding.js';

/** Rooms and what stands in them: where people are. */
export const isWhere = (f: Finding) =>
  /^(sofas?|couch(es)?|bed(room)?s?|armchairs?|chairs?|benche?s?|stools?|table|desk|rooms?|living rooms?|kitchens?|bathrooms?|balcon(y|ies)|windows?|door(way)?s?|curtains?|carpets?|rugs?|wardrobes?|lits?|canap[ée]s?|fauteuils?|chaises?|tables?|bureaux?|chambres?|salons?|cuisines?|salles? de bains?|balcons?|fen[êe]tres?|betten?|bett|sofas?|sessel|stuhl|stühle|tisch\p{L}*|zimmer|wohnzimmer|schlafzimmer|küchen?|bad|badezimmer|balkon\p{L}*|fenster|camas?|sof[áa]s?|sill(a|[óo]n)(e?s)?|mesas?|escritorios?|habitaci[óo]n(es)?|cuartos?|dormitorios?|sal[óo]n|sala|salas|cocinas?|balc[óo]n|ventanas?|cadeiras?|poltronas?|quartos?|cozinhas?|varandas?|janelas?|lett[oi]|divan[oi]|poltron[ae]|sedi[ae]|tavol[oi]|scrivani[ae]|stanz[ae]|camer[ae]|cucin[ae]|balcon[ei]|finestr[ae]|диван\p{L}*|крова\p{L}*|кресл\p{L}*|стул\p{L}*|стол\p{L}*|комнат\p{L}*|спальн\p{L}*|кухн\p{L}*|балкон\p{L}*|окн\p{L}*|łóżk\p{L}*|kanap\p{L}*|fotel\p{L}*|krzes\p{L}*|stół|stole|pokoj\p{L}*|pokój|sypialn\p{L}*|kuchni\p{L}*|okn\p{L}*|yata(k|ğ)\p{L}*|koltuk\p{L}*|kanepe\p{L}*|sandalye\p{L}*|masa\p{L}{0,3}|oda\p{L}{0,4}|mutfa\p{L}*|balkon\p{L}*|pencere\p{L}*|ソファ|ベッド|椅子|机|部屋|寝室|台所|窓|沙发|床|椅子|桌子|房间|卧室|厨房|窗|소파|침대|의자|책상|방|침실|부엌|창문)$/iu.test(
    f.reading.field.text.slice(f.start, f.end),
  );
