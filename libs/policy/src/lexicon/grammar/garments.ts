import type { Lexicon } from '../lexicon.js';

/**
 * What covers a body, what says that it is missing, and what takes it away. Two of these side by side say undressed in words
 * that no list of phrases foresees. Hats, shoes, ties and jackets are left out: without them nobody is undressed.
 */
export const GARMENTS: readonly Lexicon[] = [
  {
    language: 'en',
    phrases: {
      garment: `cloth, clothes, clothing, coat, coats, jacket*, outerwear, clothez, cloths, outfit*, garment*, apparel, attire, dress, dresses, gown, gowns, shirt, shirts, t shirt*, tee shirt*, blouse*, bra, bras, panties, knickers, underwear, undies, underpants, boxers, briefs, bikini*, swimsuit*, swimwear, swim trunks, trunks, towel*, bathrobe*, robe, robes, apron*, uniform*, wardrobe, fabric*, textile*, trousers, jeans, skirt*, leggings, shorts, tights, pyjamas, pajamas, nightgown*, nightie*, cardigan*, sweater*, jumper*, hoodie*, leotard*, tutu, scrubs, saris, a sari, the sari, her sari, toga, overalls, bodysuit*, jumpsuit*, wetsuit*, fig leaf, fig leaves, thread, stitch, layers, (everything|whatever|all|anything|what|things) (that)? (she|he|they|it|someone|anyone|people|one|you|the person|the subject) (wear|wears|is wearing|are wearing|has on|have on|had on|s wearing|re wearing), saree*, kurta*, kurti*, salwar*, kameez, lehenga*, churidar*, dupatta*, barong, malong, lungi*, dhoti*, agbada, buba, ankara dress, kaftan*, caftan*, cheongsam*, qipao*, togs, bathers, cossie*, swimmers, singlet*, tracksuit*, tunic*, chemise*, camisole*, slip dress, playsuit*, romper*, pinafore*, trackies, onesie*, negligee*, garter*, thong, lycra`,
      bereft: `without, no, not a, not any, minus, sans, less, missing, lacking, out of, free of, free from, shed of, devoid of, zero, nothing like a`,
      off: `remove, removes, removed, removing, remover, removal, erase, erases, erased, erasing, eraser, erasure, delete, deletes, deleted, deleting, strip, strips, stripped, stripping, stripper, peel, peels, peeled, peeling, take off, takes off, took off, taking off, taken off, takes away, take away, taking away, wipe*, melt*, dissolve*, vanish*, disappear*, gone, comes off, come off, coming off, off, lose, loses, losing, lost, ditch*, drop, drops, dropped, dropping, shed, sheds, shedding, evaporate*, fade out, fades out, fades away, get rid of, gets rid of, rid of, swap out for skin, slip* out of, slip* off, unbutton*, unzip*, rip* off, tear off, tears off, cut away, inpaint* away, paint* out, paint* over with skin, see through, sees through, look under, looks under, under, underneath, beneath`,
    },
  },
  {
    language: 'fr',
    phrases: {
      garment: `vetement*, habit, habits, fringue*, tissu*, etoffe*, robe, robes, jupe*, chemise*, chemisier*, pull, pulls, pantalon*, jean, jeans, soutien gorge, culotte*, sous vetement*, maillot*, bikini*, serviette*, peignoir*, tablier*, uniforme*, tenue*, blouse*, legging*, pyjama*, nuisette*, lingerie, slip, calecon*, voile*, tunique*, ce qu (elle|il|ils|elles|on) porte*, tout ce qu (elle|il|ils|elles|on) porte*`,
      bereft: `sans, sans le, sans la, sans les, sans son, sans sa, sans ses, moins, aucun, aucune, prive* de, libere* de, plus de, plus aucun`,
      off: `enlever, enleve*, retirer, retire*, oter, ote, otes, supprimer, supprime*, effacer, efface*, effaceur, virer, vire, faire disparaitre, fait disparaitre, disparait, disparaissent, disparu*, tombe*, faire tomber, gommer, gomme, debarrass*, envole*, sous, dessous, a travers`,
    },
  },
  {
    language: 'es',
    phrases: {
      garment: `ropa, ropas, prenda*, vestido*, vestimenta, traje, trajes, falda*, blusa*, camisa*, camiseta*, pantalon*, vaqueros, sujetador*, sosten, bragas, braguita*, calzon*, ropa interior, banador*, bikini*, traje de bano, toalla*, bata, batas, albornoz, delantal*, uniforme*, tela, telas, tejido*, tanga*, pijama*, camison*, atuendo, velo, velos, lo que (lleva*|viste*|traiga*|trae*) (puesto)?, todo lo que (lleva*|viste*|trae*) (puesto)?`,
      bereft: `sin, sin el, sin la, sin los, sin su, sin sus, sin nada de, nada de, menos, ningun, ninguna, libre de`,
      off: `quitar, quita, quitan, quite, quitarle*, quitado*, quitando, quitador, sacar, saca, sacarle*, sacando, eliminar, elimina*, borrar, borra, borran, borre, borrado, borrando, borrale, borrarle, borrador, retirar, retira*, remover, remueve*, desaparec*, desaparezca*, fuera, despojar*, despoja, tirar, caiga, caer, bajo, debajo de, a traves de`,
    },
  },
  {
    language: 'de',
    phrases: {
      garment: `kleidung, klamotten, kleider, kleid, kleidungsstuck*, hulle*, stoff, stoffe, bluse*, hemd*, rock, rocke, hose*, jeans, pullover, pulli, bh, slip, hoschen, unterhose*, unterwasche, dessous, wasche, bikini*, badeanzug*, badehose*, handtuch*, bademantel*, kittel*, schurze*, uniform*, anzug*, dirndl*, kostum*, outfit*, nachthemd*, negligé*, textilien, textil, gewand*, robe*, shirt*, was (sie|er|man|jemand) (anhat|tragt|anhaben|tragen), alles was (sie|er|man|jemand) (anhat|tragt|anhaben), dirndl, dirndls, tracht, lederhose*, badesachen, schwimmsachen, tanktop, leggings, strumpfhose*, strumpfe, nachthemdchen, pyjama*, schlafanzug*, overall, trikot*, bademantel, morgenmantel, klamotte, gwand, hoserl, leiberl`,
      bereft: `ohne, ohne die, ohne das, ohne den, ohne ihre, ohne ihren, ohne seine, ganz ohne, kein, keine, keinen, keinerlei, minus, frei von, befreit von`,
      off: `entfern*, weg, losch*, ausziehen, ausgezogen, auszieh*, zieht aus, abgelegt, ablegen, legt ab, verschwind*, verschwunden, fallt, fallen, fallen lassen, lost auf, auflosen, aufgelost, wegretusch*, wegmach*, wegnehm*, runter, radier*, los, loswerden, herunter, unter, darunter, durchsehen, durch, wegdenk*, weggedacht, wegzauber*, weglass*, wegnimmt, abnimmt, wegradier*, abstreif*, abgestreift, runterzieh*, runterlass*, weggeh*`,
    },
  },
  {
    language: 'pt',
    phrases: {
      garment: `roupa*, vestido*, vestimenta*, traje, trajes, saia*, blusa*, camisa*, camiseta*, calca, calcas, jeans, sutia*, soutien, calcinha*, cueca*, lingerie, biquini*, bikini*, maio de banho, (usando|vestindo|so de|apenas de|tirando o|tira o|sem o) maio, fato de banho, sunga*, toalha*, roupao, avental, aventais, uniforme*, tecido*, pano, panos, pijama*, camisola*, jaleco*, bata, batas, veu*, o que (ela|ele|voce|a pessoa)? (veste*|usa*|esta usando|esta vestindo)`,
      bereft: `sem, sem o, sem a, sem os, sem nenhum*, nada de, menos, livre de, nenhum*`,
      off: `tirar, tira, tiram, tire, tirando, tirou, tirado*, remover, remove*, removend*, removid*, retirar, retira*, apagar, apaga*, apagador, eliminar, elimina*, desaparec*, sumir, some, somem, sumam, suma, despir, arrancar, arranca*, cair, caia, fora, embaixo d*, por baixo d*, debaixo d*, atraves d*`,
    },
  },
  {
    language: 'it',
    phrases: {
      garment: `vestit*, vestiti, abito, abiti, abitin*, indument*, abbigliamento, stoffa, stoffe, tessut*, gonna, gonne, camicia, camicie, camicetta, maglia, maglietta, maglione, pantaloni, jeans, reggiseno, mutande, mutandine, slip, intimo, biancheria, costume, costumi, bikini, asciugamano, accappatoio, grembiule, divisa, divise, uniforme, vestaglia, pigiama, tuta, camice, velo, veli, completo, (tutto)? (quello|cio) che (indossa*|porta*|ha addosso|hanno addosso)`,
      bereft: `senza, senza il, senza la, senza i, senza alcun*, niente, nessun*, privo di, priva di, meno, libera da, libero da`,
      off: `togliere, toglie, tolgo, tolga, tolgono, tolto, tolta, tolti, togliendo, via, rimuovere, rimuove, rimuovi, rimosso, rimossi, rimozione, cancella*, elimin*, levare, leva, levato, leva via, spariscono, sparisce, sparire, spariti, scompar*, sfil*, cadere, cade, cadono, sotto, attraverso`,
    },
  },
  {
    language: 'ru',
    phrases: {
      garment: `одежд*, плать*, юбк*, блузк*, рубаш*, футболк*, брюк*, штан*, джинс*, белье, белья, нижн* бель*, лифчик*, бюстгальтер*, трусик*, трусы, трусов, трусах, купальник*, бикини, полотенц*, халат*, фартук*, форма, формы, форму, форме, формой, униформ*, костюм*, ткан*, вещи, вещей, пижам*, шмот*`,
      bereft: `без, без всякой, без всяких, ни, никакой, никаких, минус, лишен*`,
      off: `убрать, убирает, убери*, убира*, снять, снимает, снима*, сними*, снят*, удали*, удаля*, удалит*, удален*, удален, стерт*, стереть, стерет*, стер, стерли, стерла, сотр*, стира*, исчез*, пропада*, долой, прочь, раздева*, сбрасыв*, под, сквозь, через`,
    },
  },
  {
    language: 'pl',
    phrases: {
      garment: `ubran*, ciuch*, odziez*, sukien*, sukni*, spodnic*, bluzk*, koszul*, spodni*, dzinsy, stanik*, biustonosz*, majt*, bielizn*, bikini, stroj*, stroju, recznik*, szlafrok*, fartuch*, mundur*, mundurk*, tkanin*, material*, pizam*`,
      bereft: `bez, zadnych, zadnego, minus, pozbawion*`,
      off: `usun*, usuw*, usuwa*, zdejm*, zdjac, zdjet*, sciag*, sciagn*, zetrz*, znik*, zrzuc*, wymaz*, kasuj*, precz, pod, spod, przez`,
    },
  },
  {
    language: 'tr',
    phrases: {
      garment: `kiyafet*, elbise*, giysi*, giyim, etek, etegi*, bluz*, gomlek*, gomleg*, tisort*, pantolon*, sutyen*, kulot*, camasir*, bikini*, mayo*, havlu*, bornoz*, onluk, onlug*, uniforma*, kumas*, ustundeki*, giydi*`,
      off: `cikar*, cikart*, sil, siler, silen, silici, sildi*, silin*, kaldir*, yok et*, yok olan, yok olsun, kaybol*, soy, soyan, soyup, gitsin, altini goster*, altinda ne var, altinda ne oldug*, olmadan, olmasin, yoksun, suz`,
    },
  },
];
