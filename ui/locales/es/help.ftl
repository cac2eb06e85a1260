# Questions, answers and advice; readable without a network. `.also` holds other words people look for, and is never shown.

help-title = Ayuda
help-search = ¿Qué le gustaría saber?
help-search-hint = Una o dos palabras, en cualquier orden, como: código teléfono
help-search-now = Buscar
help-show-all = Mostrar todas las preguntas
help-found = { $count ->
    [one] { $count } respuesta encontrada
    [many] { $count } de respuestas encontradas
   *[other] { $count } respuestas encontradas
}
help-found-nothing = Ninguna respuesta tiene todas estas palabras
    .text = Pruebe con menos palabras o con otras, o recorra todas las preguntas.
help-security = Para proteger su cuenta:
help-close = Volver a donde estaba
advice-1 = Active la verificación en dos pasos en la página de seguridad de su cuenta.
advice-2 = Use una contraseña que no use en ningún otro sitio. Tres o cuatro palabras al azar son largas y fáciles de recordar.
advice-3 = Añada una segunda forma de llegar a usted, como otra dirección de correo, antes de necesitarla.
advice-4 = Mire de vez en cuando quién inició sesión hace poco, en la página de seguridad de su cuenta.
advice-5 = No dé nunca un código a nadie, diga quien diga ser.

## Linking

faq-linking = Vinculación
faq-linking-1 = ¿Por qué vincular mi cuenta?
    .answer = Para que este equipo sepa de quién es: las compras, la configuración y lo que elija sincronizar pueden acompañarle aquí y en su próximo equipo.
    .also = razón ventaja beneficio conectar enlazar para qué
faq-linking-2 = ¿Es obligatorio?
    .answer = No. Elija «Ahora no» en cualquier momento antes de «Confirmar». El equipo funciona sin vínculo, y puede abrir Firstlink de nuevo más tarde.
    .also = deber forzoso requerido saltar más tarde sin opcional local
faq-linking-3 = ¿Es gratis?
    .answer = Sí. Vincular no cuesta nada, y Firstlink nunca pide una tarjeta ni una cuenta bancaria. Lo que compre a { $provider } queda entre usted y { $provider }.
    .also = precio pagar dinero coste cargo gratuito tarjeta de crédito suscripción
faq-linking-4 = ¿Puedo usar una cuenta profesional o educativa?
    .answer = No. Firstlink es solo para cuentas personales. Si no tiene ninguna, elija «¿No tiene cuenta? Cree una» en la pantalla de inicio de sesión.
    .also = trabajo empresa oficina universidad escuela estudiante organización
faq-linking-5 = ¿Puede un menor vincular una cuenta?
    .answer = Sí, si el adulto que se ocupa de la cuenta está de acuerdo. { $provider } puede pedir a ese adulto que también inicie sesión, así que háganlo juntos.
    .also = niño niña familia padre madre hijo hija edad
faq-linking-6 = Inicié sesión con la cuenta equivocada.
    .answer = Antes de «Confirmar», elija «Usar otra cuenta». Después, desvincule en el panel y empiece de nuevo.
    .also = otra distinta equivocación cambiar segunda
faq-linking-7 = ¿Puedo vincular otro equipo con la misma cuenta?
    .answer = Sí, tantos como quiera. Abra Firstlink en cada uno de ellos. Ponga a cada uno un nombre que reconozca más adelante.
    .also = segundo portátil ordenador computadora más dispositivos varios dos
faq-linking-8 = ¿Cómo desvinculo?
    .answer = Abra Firstlink y elija «Desvincular este equipo». El inicio de sesión guardado se borra y se comprueba que ya no está. Para retirar también el permiso en { $provider }, abra la página de sus aplicaciones; solo usted puede hacerlo.
    .also = quitar desconectar eliminar borrar cerrar sesión salir separar

## Signing in

faq-signing-in = Inicio de sesión
faq-signing-in-1 = Olvidé mi contraseña.
    .answer = Elija «No puedo iniciar sesión», aquí debajo o en la pantalla de inicio de sesión. Firstlink le acompaña paso a paso mientras pone una nueva en la página de { $provider }.
    .also = perdida restablecer recuperar bloqueada no puedo entrar ayuda
faq-signing-in-2 = ¿Ve Firstlink mi contraseña?
    .answer = No. La sesión se inicia en la página de { $provider }, en su propio navegador. Firstlink solo se entera de quién inició sesión.
    .also = privacidad seguro escribir introducir robar
faq-signing-in-3 = Mi navegador no se abrió. ¿Qué puedo hacer?
    .answer = En la pantalla de espera, copie la dirección en cualquier navegador de este equipo, o elija «Usar un código en mi teléfono».
    .also = no pasa nada ventana página en blanco atascado esperando
faq-signing-in-4 = ¿Puedo usar otro navegador?
    .answer = Sí. Firstlink abre el que tiene configurado su sistema. Para usar otro, copie en él la dirección de la pantalla de espera.
    .also = Chrome Firefox Edge Safari predeterminado distinto
faq-signing-in-5 = Me enviaron un código. ¿Debo escribirlo?
    .answer = No. Use solo un código que vea en Firstlink en su propia pantalla en este momento. Un código que alguien le envíe le dejaría entrar en su cuenta.
    .also = phishing estafa fraude mensaje SMS llamada desconocido seguridad
faq-signing-in-6 = ¿Funciona sin internet?
    .answer = Para iniciar sesión hace falta internet. Todo lo que respondió se conserva, y esta ayuda se puede leer sin conexión. Una vez vinculado, el equipo funciona sin conexión como antes.
    .also = desconectado red conexión Wi-Fi más tarde
faq-signing-in-7 = ¿Por qué tengo que iniciar sesión de nuevo?
    .answer = { $provider } termina una sesión tras una contraseña nueva, tras una pausa larga o cuando se retiró el acceso de Firstlink. Inicie sesión una vez más, y todo lo que eligió sigue como estaba.
    .also = caducado reparar terminado cerrada otra vez

## Product key

faq-product-key = Clave de producto
faq-product-key-1 = ¿Qué es una clave de producto y dónde está?
    .answer = Tiene 25 letras y números en cinco grupos. Está en una tarjeta dentro de la caja, en una etiqueta o en el correo que recibió al comprar el producto.

    Muchos equipos llevan dentro su licencia de Windows y no tienen ninguna clave que escribir. Elija entonces «No tengo ninguna clave».
    .also = licencia número de serie activación encontrar pegatina
faq-product-key-2 = ¿Qué clave es para qué?
    .answer = Las claves de Windows, de Office o Microsoft 365 y los códigos de Xbox o de tarjetas regalo se parecen todos. La tarjeta o el correo nombra el producto. Si no lo distingue, elija «No lo sé con seguridad»: no se pierde nada.
    .also = diferencia tipo tarjeta regalo código juego suscripción canjear
faq-product-key-3 = No tengo clave. ¿Puedo continuar?
    .answer = Sí. Elija «No tengo ninguna clave». Para vincular no hace falta, y puede usar una clave más tarde.
    .also = sin falta saltar ninguna perdida
faq-product-key-4 = ¿Se envía mi clave de producto a alguna parte?
    .answer = No. Firstlink busca erratas solo en este equipo y guarda la clave cifrada hasta que la haya usado. No puede decir si una clave es auténtica o si ya se ha usado.
    .also = subir comprobar activar privacidad usada auténtica

## What is synced

faq-choices = Qué se sincroniza
faq-choices-1 = ¿Qué hace la sincronización, y hay algo activado ya?
    .answer = Firstlink no activa nada por su cuenta. Sus elecciones se anotan en este equipo. Los interruptores están en la configuración de su navegador o del sistema.
    .also = sincronizar contraseñas historial favoritos marcadores configuración nube
faq-choices-2 = ¿Cómo cambio lo que elegí?
    .answer = Abra Firstlink y elija «Cambiar lo que se sincroniza». Decir que no requiere los mismos pasos que decir que sí.
    .also = editar retirar deshacer después otra vez consentimiento desactivar
faq-choices-3 = ¿Qué son las recomendaciones personalizadas?
    .answer = Sugerencias de funciones y ofertas, hechas a partir de lo que hace en este equipo. Están desactivadas salvo que diga que sí, y todo lo demás funciona igual sin ellas.
    .also = publicidad anuncios ofertas rastreo sugerencias

## This computer

faq-this-computer = Este equipo
faq-this-computer-1 = ¿Qué guarda Firstlink en este equipo, y dónde?
    .answer = Sus respuestas, el hecho de que el equipo está vinculado y sus elecciones, en carpetas suyas. El inicio de sesión y una clave de producto se guardan cifrados; lo que los abre está en el depósito de claves de su sistema.

    «firstlink status» en un terminal muestra lo que se guarda.
    .also = almacenado guardado datos archivos carpeta ubicación ruta
faq-this-computer-2 = Mi inicio de sesión se guarda «Hasta que se cierre Firstlink». ¿Por qué?
    .answer = En este equipo no hay ningún depósito de claves en marcha, y Firstlink nunca guarda un inicio de sesión sin protección. Ponga en marcha GNOME Keyring o KWallet, o elija «Guardar el inicio de sesión con una frase de contraseña» en la pantalla de inicio de sesión, e inicie sesión de nuevo.
    .also = depósito contraseñas falta bloqueado cartera recordar
faq-this-computer-3 = ¿Y si se va la luz o cierro la ventana?
    .answer = Vuelva a abrir Firstlink: regresa al mismo paso con las mismas respuestas. Solo un inicio de sesión en curso en el navegador empieza de nuevo.
    .also = bloqueo reinicio interrumpido perdido reanudar cerrado batería
faq-this-computer-4 = Otra persona usa también este equipo.
    .answer = El vínculo es de la persona que ha entrado en el equipo. Los demás entran con su propio usuario y pueden vincular una cuenta propia.
    .also = compartir familia varios usuarios invitado
faq-this-computer-5 = El soporte me pide un registro. ¿Cómo lo consigo?
    .answer = Escriba «firstlink logs export» en un terminal. Le muestra el archivo antes de escribirlo; no contiene nada de su cuenta. La referencia que hay debajo de un problema también les ayuda.
    .also = registros soporte archivo informe referencia diagnóstico
faq-this-computer-6 = ¿Qué hago antes de quitar Firstlink o de dar este equipo a otra persona?
    .answer = Elija primero «Desvincular este equipo». Después, quite el programa como cualquier otro. Sus elecciones se pueden olvidar con él: la pantalla tras desvincular lo ofrece.
    .also = desinstalar eliminar vender restablecer tirar regalar

## Privacy

faq-privacy = Privacidad
faq-privacy-1 = ¿Qué envía Firstlink, y a quién?
    .answer = Solo a { $provider }, y solo lo que requiere el inicio de sesión. Tras la primera pantalla mira una vez si se puede llegar a { $provider }, lo que no dice nada de usted. Nada va a nadie más.
    .also = datos enviados telemetría rastreo recopilar compartir privado
faq-privacy-2 = ¿De qué se entera { $provider } cuando vinculo?
    .answer = De que su cuenta permite a Firstlink leer su nombre y su dirección de correo. Usted lo ve antes de aceptar, y puede retirarlo en cualquier momento.
    .also = permiso acceso consentimiento permitir datos
faq-privacy-3 = ¿Qué es la verificación en dos pasos?
    .answer = Después de la contraseña, la cuenta pide una segunda prueba, como un código en su teléfono. Así, una contraseña sola no deja entrar a nadie. Se activa en la página de seguridad de su cuenta.
    .also = dos factores 2FA aplicación de autenticación MFA código de seguridad
