package rashomon.build;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class whose lambdas are replaced by classes of their own. */
final class Host extends ClassVisitor {

  private final ClassReader reader;
  private final String name;
  private final Map<String, Role> roles = new LinkedHashMap<>();

  /** What a record is asked of all its components: equals, hashCode, toString. */
  private final Map<String, Object[]> compared = new TreeMap<>();

  private String nest;

  Host(ClassReader reader) {
    super(ASM9, new ClassWriter(0));
    this.reader = reader;
    name = reader.getClassName();
    nest = name;
  }

  /** The classes to write, by their names: none where there is nothing to replace. */
  Map<String, byte[]> rewritten() {
    reader.accept(
        new ClassVisitor(ASM9) {
          @Override
          public void visitNestHost(String host) {
            nest = host;
          }
        },
        ClassReader.SKIP_CODE);
    reader.accept(this, 0);
    Map<String, byte[]> all = new TreeMap<>();
    roles.values().forEach(role -> all.put(role.name(), role.bytes(nest)));
    if (!roles.isEmpty() || !compared.isEmpty()) {
      all.put(name, ((ClassWriter) cv).toByteArray());
    }
    return all;
  }

  /** The class that its nest is named after. */
  String nest() {
    return nest;
  }

  /** The names of the classes made. */
  Set<String> lambdas() {
    return roles.values().stream().map(Role::name).collect(Collectors.toSet());
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] thrown) {
    MethodVisitor to = super.visitMethod(access, method, descriptor, signature, thrown);
    return new MethodVisitor(ASM9, to) {
      @Override
      public void visitInvokeDynamicInsn(String call, String desc, Handle by, Object... args) {
        String owner = by.getOwner();
        if (owner.equals("java/lang/invoke/LambdaMetafactory")
            && by.getName().equals("metafactory")) {
          Lambda lambda = new Lambda(Type.getType(desc), (Handle) args[1], (Type) args[2]);
          role(call, lambda.factory().getReturnType(), (Type) args[0]).add(lambda, mv);
        } else if (owner.equals("java/lang/runtime/ObjectMethods")) {
          compared.put(call, args);
          super.visitMethodInsn(INVOKESTATIC, name, "$" + call, desc, false);
        } else {
          super.visitInvokeDynamicInsn(call, desc, by, args);
        }
      }
    };
  }

  @Override
  public void visitEnd() {
    compared.forEach((method, args) -> new Components(cv, name, args).add(method));
    super.visitEnd();
  }

  private Role role(String method, Type type, Type erased) {
    return roles.computeIfAbsent(
        type.getInternalName() + " " + method + erased,
        key -> new Role(name + Lambdas.MARK + roles.size(), type, method, erased));
  }
}
