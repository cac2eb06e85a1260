# Choices that travel: the copy in the account, and what another device chose.

account-copy = Una copia en mi cuenta
account-copy-detail = Firstlink guarda un archivo pequeño en una carpeta propia, en su almacenamiento de { $provider }: qué eligió, cuándo y los nombres de sus dispositivos. Así, su próximo dispositivo podrá ofrecerle lo mismo. Puede ver y borrar el archivo allí; los programas a los que dé acceso a todos sus archivos pueden leerlo. No contiene ninguna contraseña ni clave de producto.
copy-title = ¿Guardar una copia de sus elecciones en su cuenta?
copy-how = { $provider } le pedirá permiso: para una carpeta propia de Firstlink y para ninguno de sus otros archivos.
copy-allowed = Ya lo permitió antes. La copia empieza de nuevo cuando pulse el botón.
copy-browser = Permitir en el navegador
copy-device = Permitir con un código en mi teléfono
copy-keep = Guardar una copia
copy-off = Desactivada
copy-pending = Todavía no está en su cuenta. Firstlink lo intenta de nuevo cuando lo abre.
copy-syncing = Actualizando la copia
copy-waiting = Todavía no está al día: { $why }
copy-kept = { $when }: al día en su cuenta
copy-refused = No está en su cuenta: { $why }
copy-removing = Quitando la copia
copy-still-there = Todavía no se ha quitado: { $why }
copy-stop = Quitar la copia
copy-again = Reintentar la copia
copy-allow-again = Permitir la copia de nuevo
found-title = En otro de sus dispositivos eligió otra cosa
found-text = Aquí no cambia nada si usted no quiere.
found-on = { $choice }: sí, según lo elegido en { $device }. { $detail }
found-off = { $choice }: no, según lo elegido en { $device }.
found-use = Usar esas elecciones aquí
found-mine = Conservar las mías
unlink-copy = La copia de sus elecciones se queda en su cuenta. Para quitarla también, conserve el vínculo por ahora y pulse antes «Quitar la copia».
