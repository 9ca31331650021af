// Where the samples stand that ship with the product; the same path from source and from the build.
import { fileURLToPath } from "node:url";

/** Folder of the sample mail templates. */
export const SAMPLE_TEMPLATES = fileURLToPath(new URL("../../templates/mail", import.meta.url));
/** The sample contacts, as CSV. */
export const SAMPLE_CONTACTS = fileURLToPath(new URL("../../templates/contacts.csv", import.meta.url));
/** The sample that is sent to the sample contacts. */
export const NEWSLETTER = "handlebars-product-rows.hbs";
/** What its fields are filled with, but for the recipient's own. */
export const NEWSLETTER_VALUES = {
  locale: "en",
  subject: "Back in stock this week",
  shop: {
    name: "Northgate Supplies",
    url: "https://northgate.example",
    logoUrl: "https://northgate.example/logo.png",
  },
  products: [
    {
      name: "Canvas apron",
      price: "£24.00",
      oldPrice: "£29.00",
      url: "https://northgate.example/apron",
      imageUrl: "https://northgate.example/apron.png",
    },
    {
      name: "Enamel mug, blue",
      price: "£9.50",
      url: "https://northgate.example/mug",
      imageUrl: "https://northgate.example/mug.png",
    },
    {
      name: "Beech chopping board",
      price: "£31.00",
      url: "https://northgate.example/board",
      imageUrl: "https://northgate.example/board.png",
    },
  ],
};
