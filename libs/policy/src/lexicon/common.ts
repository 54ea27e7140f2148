import type { Lexicon } from './lexicon.js';

/** Signs and jargon that mean the same in every language. */
export const COMMON: Lexicon = {
  language: 'any',
  phrases: {
    sex: `🔞, nsfw, n s f w, porn*, hentai, xxx, uncensor*, topless, 18 +, + 18, r18, r 18, onlyfans leak*, milf, sexy time, deepnude*, nude (pics|lora|mod|photo|set|version|patch), lewd`,
    tease: `🍑, 🍆, 💦, 👙, 🥵, 🩲, 🫦, 🌶, sexy, bikini, lingerie, boudoir, pinup, pin up, hot`,
    euphemism: `(👗|👚|👙|👕|👖|🧥|👘|🥻) (➡|→|⏩|🔜) (🚫|❌|🔞|🍑|🙈|💨|✂|🗑|🫣|0), (👗|👚|👙|👕|👖|🧥) (✂|🗑|💨|🚫|❌|⬇), (🚫|❌|✂|🗑) (👗|👚|👙|👕|👖|🧥), 🚫 👗, 🚫 👚, 🚫 👙, 🚫 👕, 🚫 👖, 🚫 🩱, ❌ 👗, ❌ 👚, ❌ 👙, ❌ 👕, ❌ 👖, 👗 🚫, 👚 🚫, 👗 ❌, 👚 ❌, 👙 🚫, 👙 ❌, 👗 ✂, no 👗, no 👚, no 👙, no 👕, - 👗, - 👙, - 👚, 👗 ➡ 🍑, 👗 ➡ 🚫, 👚 ➡ 🚫, 👙 ➡ 🚫, 👗 ⬇, 👗 -, 👗 → , 👙 → , 🙈 👗, 👗 👋, 🔥 🔥 🔥`,
    minor: `👶, 👧, 👦, 🧒, 🎒, 🏫, 🍼, loli, lolicon, shota, shotacon`,
    takeback: `😉, 😏, ;), ;-)`,
    source: `instagram, insta, tiktok, onlyfans, linkedin, snapchat, facebook, vsco, twitch, whatsapp, telegram dm`,
    swap: `(😀|😃|😊|🙂|😐|👤|👩|👱|🧑|👧|🤳|📸|📷|🎭|👩‍🦰) (➡|→|➕|⏩|🔁|🔄|🔀|↔) (🔞|🍑|🌽|🎬|📹), 🎭 (➕|➡|→|🔁), 🔄 👤, 👤 (🔁|🔄|🔀), face swap*, faceswap*, deepfake*, deepfacelab, roop, facefusion, inswapper, insightface, reactor`,
    undress: `(👗|👚|👙|👕|👖|🧥|👘|🥻) (➡|→|⏩|🔜) (🚫|❌|🔞|🍑|🙈|💨|✂|🗑|⬛|🫣|0), (👗|👚|👙|👕|👖|🧥|👘) (✂|🗑|💨), (👩|👱|👤|📸|📷|🤳) (➡|→|⏩) (🔞|🍑|🚫), 👗 ➡ 🚫, 👚 ➡ 🚫, 👙 ➡ 🚫, 👗 🚫, 🚫 👗, 👗 ❌, 👗 ➡ 🔞, 👗 ➡ 🍑, undress, undressing, undresser, nudify*, deepnude*, clothoff, undressher`,
    anyone: `📷, 📸, 🤳, 👤, 👥`,
    tool: `comfy*, workflow*, lora, loras, lycoris, checkpoint*, embedding*, script*, bot, app, pipeline*, api, colab, forge, a1111`,
    adultfilm: `(🔞|🍑|🌽|🍆|🌶|💦) (🎬|📹|🎥|📼|🎞|📺|📽|➡|→|➕), (🎬|📹|🎥|📼|🎞|📺|📽) (🔞|🍑|🌽|🍆|🌶|💦), 🌽, porn*, xxx, hentai, nsfw (video*|clip*)`,
    fiction: `oc, ocs, npc*, cyberpunk, steampunk, manga, anime, rpg, dnd, d&d, ttrpg, jdr, elden ring, webtoon`,
    public: `🤴, 👸, k pop`,
    secret: `🤫, 🤐`,
    animal: `🐂, 🐕, 🐶, 🐱, 🐈, 🦊, 🐻, 🐺, 🐴, 🐎, 🦄, 🐦, 🐟, sphynx, sphinx`,
    creature: `elf, orc, troll, zombie, android*, golem, kitsune, oni, yokai, furry, anthro, neko, catgirl*, valkyri*, vampir*, succub*, dragon*`,
    synthetic: `daz, blender, midjourney, 3d`,
    nobody: `generic, npc`,
  },
};
