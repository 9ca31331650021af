// The recipient's pages in Portuguese, as it is written in Portugal. The form of address is the third person, without
// "você".
import type { Strings } from "./strings.ts";

/** European Portuguese, in the formal form of address. */
export const PT: Strings = {
  language: "pt",
  direction: "ltr",
  needsNativeReview: true,

  title: "Gerir as suas subscrições",
  mailTo: "Para os e-mails enviados a {address}",
  noAddress: "Não temos nenhum endereço seu registado.",
  languageLabel: "Idioma",
  privacyLink: "Política de privacidade",
  footer:
    "Abrir esta página não altera nada; só os botões o fazem. Pode voltar a qualquer momento através da ligação presente em todos os nossos e-mails.",
  preview: {
    banner: {
      title: "Isto é uma pré-visualização",
      text: "É assim que um destinatário vê a página. Pode experimentar os botões e nada é guardado.",
    },
    pressed:
      "O botão funciona. A escolha de um destinatário ficaria agora registada; nesta pré-visualização nada foi guardado.",
  },
  barredTitle: "Não enviamos nada para este endereço",
  barred: {
    "hard-bounce": "Os e-mails para este endereço foram devolvidos. Por isso, deixámos de enviar.",
    complaint: "Uma mensagem nossa foi denunciada como spam. Por isso, deixámos de enviar.",
    manual: "Foi retirado manualmente de todos os nossos envios.",
    erased: "Os dados pessoais que lhe pertenciam foram apagados a pedido.",
  },
  companyBarred:
    "A sua empresa pediu-nos que não enviássemos e-mails publicitários a quem lá trabalha. Por isso, não os recebe.",

  cameFrom: "Chegou aqui a partir de um e-mail do tipo «{type}».",
  cameFromStopped: "Chegou aqui a partir de um e-mail do tipo «{type}», que já não recebe.",
  unsubscribe: "Cancelar a subscrição de «{type}»",
  resubscribe: "Voltar a receber «{type}»",
  unsubscribeThisKind: "Cancelar a subscrição deste tipo de e-mail",
  marketingOn:
    "Pode parar todos os e-mails publicitários de uma só vez ou escolher abaixo o que pretende receber.",
  marketingOff: "Não recebe e-mails publicitários nossos.",
  stopAll: "Parar todos os e-mails publicitários",
  startAgain: "Voltar a receber e-mails publicitários",
  start: "Receber e-mails publicitários",

  pause: {
    title: "Fazer uma pausa",
    text: "Suspenda todos os e-mails publicitários durante algum tempo. Depois voltam a chegar conforme o escolhido nesta página, sem que tenha de fazer nada.",
    button: { one: "Pausa de {days} dia", other: "Pausa de {days} dias" },
    until: "Os e-mails publicitários estão suspensos até ao dia {date}.",
    end: "Terminar a pausa agora",
  },

  saved: {
    title: "Feito",
    subscribed: "A sua subscrição de «{type}» está ativa.",
    unsubscribed: "Já não recebe «{type}».",
    stopped: "Já não recebe e-mails publicitários nossos.",
    started: "Os e-mails publicitários voltam a estar autorizados, conforme o escolhido abaixo.",
    paused: "Não recebe e-mails publicitários até ao dia {date}.",
    pauseEnded: "A pausa terminou. Os e-mails publicitários voltam conforme o escolhido abaixo.",
    choices: "As suas escolhas ficaram registadas.",
    nothing: "Não foi preciso alterar nada: já estava assim.",
    undone: "Anulado. Está tudo como antes.",
    undoTooLate: "Já passou demasiado tempo para anular. Escolha abaixo o que pretende.",
    stillTitle: "O que vai continuar a receber",
    stillService: "E-mails sobre a sua conta, as suas encomendas e as suas perguntas",
    stillNothing: "Nada: não lhe chega nenhum e-mail nosso.",
    onItsWay: "Um e-mail que já estava a caminho ainda pode chegar.",
    undo: "Anular esta alteração",
  },

  choices: {
    title: "Escolha o que recebe",
    hint: "Ative o que pretende receber e depois guarde.",
    whileStopped:
      "Todos os e-mails publicitários estão parados. Assim que os voltar a receber, pode escolher aqui quais.",
    save: "Guardar escolhas",
    since: "{choice} desde {date}",
    subscribed: "Subscrição ativa",
    unsubscribed: "Subscrição cancelada",
    onByDefault: "É enviado, a menos que escolha outra coisa",
    offByDefault: "Não o escolheu",
    offButSent: "Não o escolheu, mas pode ser enviado até guardar as suas escolhas",
  },

  typeDescription: {
    newsletter: "As nossas notícias e histórias.",
    "event-invitations": "Convites para encontros, cursos e eventos online.",
    "product-news": "O que há de novo e o que mudou nos nossos produtos e serviços.",
    offers: "Descontos e ofertas especiais.",
  },

  record: {
    title: "O que está registado, e porquê",
    purposeName: {
      "e-marketing": "E-mails publicitários",
      "sales-and-service": "E-mails de conta e serviço",
    },
    purposeHint: {
      "e-marketing": "Newsletters, convites, novidades de produtos e ofertas.",
      "sales-and-service": "E-mails sobre a sua conta, as suas encomendas e as suas perguntas.",
    },
    statusLabel: "Estado",
    granted: "Autorizado",
    withdrawn: "Parado",
    noneSent: "Nada registado. Podemos escrever-lhe até que o pare aqui.",
    noneWithheld: "Nada registado. Não lhe escrevemos sem o seu consentimento.",
    markedNoMailings: "Parado: consta que não pretende receber envios.",
    basisLabel: "Porque o podemos fazer",
    basis: {
      consent: "Deu o seu consentimento. Pode retirá-lo aqui a qualquer momento.",
      contract: "Faz parte de um contrato consigo.",
      "legal-obligation": "Uma lei obriga-nos a isso.",
      "vital-interests": "Protege a vida ou a saúde de alguém.",
      "public-interest": "Faz parte de uma tarefa de interesse público.",
      "legitimate-interest":
        "Temos nisso um interesse que a lei permite («interesse legítimo»). Pode opor-se a qualquer momento.",
    },
    sinceLabel: "Desde",
    sourceLabel: "De onde vem",
    source: {
      user: "Introduzido por alguém da nossa equipa",
      email: "De um e-mail seu",
      request: "De um pedido seu",
      chat: "De uma conversa consigo por chat",
      "web-form": "De um formulário no nosso site",
      "customer-portal": "Do nosso portal de clientes",
      import: "Trazido de outro sistema nosso",
      api: "Comunicado por outro sistema nosso",
      upgrade:
        "Presumido na transição: quando começámos a manter este registo, presumimo-lo. Não lhe foi perguntado.",
      "preferences-page": "Escolhido por si nesta página",
      "one-click": "Escolhido por si com o botão de cancelamento do seu programa de e-mail",
      complaint: "Denunciou uma mensagem nossa como spam",
      unknown: "Não se sabe",
    },
  },
  staysTitle: "O que se mantém",
  stays:
    "Os e-mails sobre a sua conta, as suas encomendas e as suas perguntas não são publicidade. Continuam a chegar-lhe, seja qual for a sua escolha aqui.",

  oldLink: {
    notice: {
      title: "Esta ligação é de um e-mail mais antigo",
      text: "Com ela ainda pode parar os nossos e-mails, agora e a qualquer momento. Para sua segurança, já não mostra o que está registado.",
    },
    stopped: {
      title: "Feito",
      text: "Os e-mails que lhe eram enviados por causa desta ligação foram parados.",
    },
    freshHint: "Para ver tudo e escolher, peça o envio de uma nova ligação para a sua caixa de correio.",
    freshButton: "Enviar-me uma nova ligação",
  },

  lostMail: {
    notice: {
      title: "Escolha que e-mails recebe",
      text: "Todos os nossos e-mails têm uma ligação pessoal, «Gerir subscrições». Abre uma página só sua, sem iniciar sessão. Os e-mails mais antigos também servem.",
    },
    hint: "Não tem um e-mail à mão? Introduza o seu endereço e enviamos a sua ligação para a sua caixa de correio.",
    label: "O seu endereço de e-mail",
    button: "Enviar-me a minha ligação",
    notAnAddress: "Isto não parece um endereço de e-mail. Verifique-o, por favor.",
    sent: {
      title: "Veja a sua caixa de correio",
      text: "Se tivermos este endereço registado, um e-mail com a sua ligação está a caminho. Pode demorar alguns minutos. Para sua segurança, não dizemos aqui a ninguém se um endereço está registado.",
    },
  },

  confirm: {
    hint: "Como os tinha parado, enviamos-lhe primeiro um e-mail para confirmar.",
    sentTitle: "Só mais um passo",
    sent: "Estamos a enviar um e-mail para {address}. Abra a ligação que ele contém para confirmar. Até lá, nada muda.",
    valid: {
      one: "A ligação é válida durante {days} dia.",
      other: "A ligação é válida durante {days} dias.",
    },
    page: {
      title: "Pretende receber de novo e-mails publicitários?",
      text: "Tinha parado os nossos e-mails publicitários. Se premir o botão, podemos voltar a enviar-lhos. Pode pará-los de novo a qualquer momento.",
    },
    button: "Sim, pretendo recebê-los",
    done: {
      title: "Confirmado",
      text: "Podemos voltar a enviar-lhe e-mails publicitários. Cada um tem uma ligação com que os pode parar.",
    },
    expired: {
      title: "Esta confirmação já não é válida",
      text: "Nada foi alterado. Se ainda pretende e-mails publicitários, peça-os de novo na sua página.",
    },
    toPage: "Ir para a sua página",
  },

  mails: {
    link: {
      subject: "A sua ligação para gerir subscrições",
      text: "Aqui está a ligação que pediu. Na sua página, escolhe que e-mails nossos recebe.",
      button: "Gerir subscrições",
      unasked: "Não pediu isto? Então alguém introduziu o seu endereço por engano. Não tem de fazer nada.",
    },
    confirm: {
      subject: "Confirme: de novo e-mails publicitários",
      text: "Pediu para voltar a receber os nossos e-mails publicitários. Confirme-o com o botão. Até lá, não enviamos nenhum.",
      button: "Ver e confirmar",
      unasked: "Não pediu isto? Então não faça nada e nada muda.",
    },
    copy: "Se o botão não funcionar, copie este endereço para o seu navegador:",
  },

  oneClick: {
    type: "A sua subscrição de «{type}» foi cancelada.",
    all: "A sua subscrição foi cancelada.",
    gone: "A sua subscrição foi cancelada: não há nada registado para esta ligação.",
    preview: "Isto é uma pré-visualização: nada foi guardado.",
    noted:
      "O seu cancelamento está anotado. Neste momento não conseguimos aceder aos nossos dados; terá efeito logo que possível.",
  },

  gone: {
    title: "Não há nada registado",
    text: "Já não há nenhum endereço registado para esta ligação, por isso nenhum e-mail é enviado por causa dela. Não tem de fazer nada.",
  },
  badLink: {
    title: "Esta ligação não funciona",
    text: "Pode ter sido cortada ou alterada pelo caminho. Abra outra vez a ligação no e-mail ou copie-a por inteiro. A ligação de qualquer outro e-mail nosso faz o mesmo.",
  },
  notFound: {
    title: "Aqui não há nenhuma página",
    text: "Verifique o endereço ou abra outra vez a ligação no seu e-mail.",
  },
  badRequest: {
    title: "Não conseguimos ler isso",
    text: "Nada foi alterado. Volte à sua página e escolha de novo.",
  },
  methodNotAllowed: {
    title: "Isso não é possível aqui",
    text: "Nada foi alterado. Abra a ligação no seu e-mail.",
  },
  tooLarge: {
    title: "É demasiado de uma só vez",
    text: "Nada foi alterado. Volte à sua página e escolha de novo.",
  },
  tooMany: {
    title: "Demasiadas tentativas",
    text: "Nada foi alterado. Aguarde alguns minutos e tente de novo. Parar os e-mails é sempre possível.",
  },
  bug: {
    title: "Algo correu mal do nosso lado",
    text: "Não podemos garantir que a sua escolha tenha sido guardada. Abra de novo a sua página e veja; escolher duas vezes não faz mal.",
  },
  storeDown: {
    title: "Neste momento não conseguimos aceder aos nossos dados",
    text: "Se acabou de fazer uma escolha, não está confirmado que tenha sido guardada. Tente de novo dentro de alguns minutos: a sua ligação continua válida e escolher duas vezes não faz mal.",
  },
  storeDownStop: "Parar os e-mails é possível na mesma: anotamos agora e aplicamos logo que possível.",
  noted: {
    title: "Anotado",
    text: "O seu pedido para parar os e-mails está guardado em segurança, mas ainda não foi aplicado, porque neste momento não conseguimos aceder aos nossos dados. Sê-lo-á logo que possível. Não tem de fazer mais nada.",
  },
};
