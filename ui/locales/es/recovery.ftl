# The guide for people who cannot sign in. What is secret is typed on the provider's pages, never here.

recovery-title = Volver a entrar en su cuenta
recovery-intro = Elija lo que mejor encaje. Puede volver y elegir otra cosa.
recovery-what = ¿Qué ocurre?
recovery-ready = Tenga a mano:
recovery-guide = Guiarme paso a paso
recovery-open = Abrir la página de recuperación
recovery-open-form = Abrir el formulario de recuperación
recovery-known = Conozco la cuenta, pero no su contraseña
recovery-done = Tengo una contraseña nueva: iniciar sesión
recovery-no-page = Firstlink no sabe dónde tiene { $provider } esta página. Busque la opción de contraseña olvidada en la página donde inicia sesión.
recovery-secret = Escriba códigos y contraseñas solo en su navegador
    .text = Su lugar es la página de { $provider }. Firstlink nunca los pide, y nadie que le llame o le escriba debe tenerlos.

## What is wrong, and what to do

recovery-forgotten = Olvidé mi contraseña
    .title = Poner una contraseña nueva
    .time = Lleva unos minutos, casi todos esperando el código.
recovery-forgotten-step-1 = Abra la página de recuperación y escriba la dirección de correo o el número de teléfono de su cuenta.
recovery-forgotten-step-2 = Elija adónde envía { $provider } un código y escriba el código en esa página.
recovery-forgotten-step-3 = Elija allí una contraseña nueva, vuelva aquí e inicie sesión con ella.
recovery-forgotten-ready-1 = El teléfono o el buzón donde puede recibir códigos.
recovery-forgotten-ready-2 = Su aplicación de autenticación, si configuró una.

recovery-unreachable = Ya no tengo la dirección de correo o el teléfono
    .title = Cuando ya no tiene su dirección de correo o su teléfono
    .time = Puede llevar días, porque { $provider } tiene que estar seguro de que es usted.
recovery-unreachable-look = Abra la página de recuperación y mire todas las opciones que ofrece. Puede que entre ellas haya un buzón antiguo u otro teléfono.
recovery-unreachable-code = Busque un código de recuperación que quizá creó antes: 25 letras y números, tal vez en papel. La página lo acepta en lugar de todo lo demás.
recovery-unreachable-form = Si no queda nada, rellene el formulario de recuperación. Escriba todo lo que sepa, porque solo cuenta lo que escriba allí.
recovery-unreachable-none = Si no queda nada, busque en esa página otra forma de demostrar quién es, o pregunte al soporte de { $provider }.
recovery-unreachable-time-form = La respuesta al formulario suele llegar en un día.
recovery-unreachable-ready-1 = Una dirección de correo que funcione, donde { $provider } pueda responderle.
recovery-unreachable-ready-2 = Otros teléfonos, equipos y buzones que haya usado con esta cuenta.
recovery-fact-form = El formulario no sirve de nada si la verificación en dos pasos está activada y no queda otra forma de llegar a usted.
recovery-fact-support = El personal de soporte no puede enviar enlaces de restablecimiento ni cambiar su cuenta. Quien se ofrezca a hacerlo por dinero no es de { $provider }.
recovery-fact-thirty-days = Si se sustituyen todas las formas de llegar a usted, { $provider } espera 30 días antes de confiar en las nuevas. Entretanto la mayoría de los servicios siguen, pero no lo que requiere un código; con la verificación en dos pasos, nadie inicia sesión hasta entonces. Nadie puede acortar ese plazo. Puede cancelarlo si reaparece una forma antigua.
recovery-fact-two-ways = Si la verificación en dos pasos está activada, { $provider } pide códigos por dos vías distintas.

recovery-locked = Mi cuenta está bloqueada
    .title = Cuando su cuenta está bloqueada
    .time = Lleva unos minutos si basta con un código. Algunos bloqueos terminan solos al cabo de un tiempo.
recovery-locked-step-1 = Deje de probar contraseñas por ahora: más intentos pueden mantenerla bloqueada.
recovery-locked-step-2 = Abra la página de recuperación, escriba su dirección y haga lo que le pida. Casi siempre, un código demuestra que es usted.
recovery-locked-step-3 = Elija allí una contraseña nueva, vuelva aquí e inicie sesión con ella.
recovery-locked-ready-1 = El teléfono o el buzón donde puede recibir códigos.
recovery-locked-ready-2 = El mensaje sobre el bloqueo, si recibió uno. No pulse sus enlaces: abra la página desde aquí.

recovery-unsure = No sé con seguridad qué cuenta es la mía
    .title = Averiguar qué cuenta es la suya
    .time = Lleva lo que tarde en mirar en sus buzones.
recovery-unsure-step-1 = Mire dónde sigue con la sesión iniciada: un teléfono, otro equipo, una consola. La dirección de la cuenta figura en la configuración.
recovery-unsure-step-2 = Busque en cada uno de sus buzones mensajes de { $provider }. La dirección a la que llegaron suele ser la de la cuenta.
recovery-unsure-step-3 = Pruebe estas direcciones en la página de recuperación. Puede que no diga si hay una cuenta, así que espere a ver si llega un código.
recovery-unsure-ready-1 = Las direcciones de correo y los números de teléfono que usa, también los antiguos.

recovery-stranger = Puede que haya otra persona en mi cuenta
    .title = Dejar a otros fuera de su cuenta
    .time = Lleva un cuarto de hora, más o menos, y conviene hacerlo cuanto antes.
recovery-stranger-step-1 = Ponga una contraseña nueva, en un equipo de confianza. Casi siempre, eso cierra la sesión a todos los demás.
recovery-stranger-step-2 = Mire los inicios de sesión recientes y las direcciones, teléfonos y aplicaciones de su cuenta. Quite lo que no conozca.
recovery-stranger-step-3 = Active la verificación en dos pasos en la página de seguridad.
recovery-stranger-step-4 = Cambie la contraseña en todos los demás sitios donde usaba la misma.
recovery-stranger-ready-1 = El teléfono o el buzón donde puede recibir códigos.

recovery-child = Es la cuenta de un menor
    .title = Cuando es la cuenta de un menor
    .time = Lleva unos minutos cuando estén juntos.
recovery-child-step-1 = Siéntense juntos: puede que al adulto que se ocupa de la cuenta se le pida su acuerdo, o que reciba el código.
recovery-child-step-2 = Abra la página de recuperación y escriba la dirección del menor, no la del adulto.
recovery-child-step-3 = Elijan juntos la contraseña nueva, vuelvan aquí e inicien sesión con ella.
recovery-child-ready-1 = El teléfono o el buzón del adulto.
recovery-child-ready-2 = La dirección del propio menor.

## Beside the browser

recovery-part = Parte { $number } de { $of }. Tenga esta ventana junto a su navegador.
recovery-address = Escriba la dirección de su cuenta
recovery-address-step-1 = Abra la página de recuperación en su navegador.
recovery-address-step-2 = Escriba allí la dirección de correo o el número de teléfono de su cuenta.
recovery-address-step-3 = Si la página muestra una imagen con letras, escríbalas también.
recovery-address-label = Dirección de correo de la cuenta
recovery-address-hint = Si la escribe también aquí, el inicio de sesión empezará luego con ella. Puede dejar esto vacío.
recovery-how = Elija cómo demostrar que es usted
recovery-how-step-1 = Elija una vía que pueda mirar ahora mismo: un buzón, un teléfono o una aplicación de autenticación.
recovery-how-step-2 = La página muestra solo una parte de cada dirección y número. Puede que le pida el resto.
recovery-how-none = Ya no tengo nada de esto
recovery-code = Escriba el código que reciba
recovery-code-step-1 = Puede tardar unos minutos en llegar. Mire también en el correo no deseado.
recovery-code-step-2 = Si lo pidió más de una vez, use el más reciente.
recovery-code-step-3 = Si el mensaje trae un enlace, este le lleva adelante por sí solo.
recovery-password = Elija una contraseña nueva
recovery-password-step-1 = Tres o cuatro palabras sin relación entre sí son largas y fáciles de recordar.
recovery-password-step-2 = Tome una que no use en ningún otro sitio, y deje que su navegador la guarde si lo desea.
recovery-password-step-3 = Puede que se cierre su sesión en todos los demás sitios. Es lo previsto.
